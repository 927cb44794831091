package no.spinn.kit.organisationname;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes organisations in answers, with the registered name where none is stated. One place does it for all answers. */
@Singleton
class FillInNames implements ObjectMapperCustomizer {

    private final Provider<OrganisationNames> names;

    /** Names are asked for late: what reads them may need the mapper. */
    FillInNames(Provider<OrganisationNames> names) {
        this.names = names;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("organisation-names").addSerializer(new Named()));
    }

    private final class Named extends StdSerializer<NameableOrganisation> {

        private static final long serialVersionUID = 1;

        private Named() {
            super(NameableOrganisation.class);
        }

        @Override
        public void serialize(NameableOrganisation organisation, JsonGenerator json, SerializerProvider serializers)
                throws IOException {
            json.writeStartObject();
            json.writeStringField("organisation", organisation.organisation().value());
            @Nullable String name = organisation.name();
            String shown = name == null ? names.get().of(organisation.organisation()) : name;
            if (shown != null) {
                json.writeStringField("name", shown);
            }
            json.writeEndObject();
        }
    }
}
