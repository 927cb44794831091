package no.spinn.applications.handling.stateaid.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.handling.stateaid.Declaration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The declaration for one application. */
@Schema(name = "DeMinimisDeclaration")
record DeclarationView(UUID applicationId, List<DeclarationBody.AidBody> aid, Instant declaredAt) {

    static DeclarationView of(Declaration declaration) {
        return new DeclarationView(
                declaration.applicationId(),
                declaration.aid().stream().map(DeclarationBody.AidBody::of).toList(),
                declaration.declaredAt());
    }
}
