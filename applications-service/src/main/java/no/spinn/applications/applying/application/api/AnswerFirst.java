package no.spinn.applications.applying.application.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Documents for each operation on an application what those get who are invited or assigned, and have not answered. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AnswerFirst implements OASFilter {

    private static final String APPLICATION = "/v1/applications/{id}";
    private static final String CONFLICT = "409";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(APPLICATION)) {
                item.getOperations().values().forEach(AnswerFirst::document);
            }
        });
    }

    private static void document(Operation operation) {
        APIResponses answers = operation.getResponses();
        if (!answers.hasAPIResponse(CONFLICT)) {
            answers.addAPIResponse(
                    CONFLICT,
                    OASFactory.createAPIResponse()
                            .ref("Problem")
                            .description(
                                    "The caller has to answer its invitation, or to declare its impartiality, first"));
            answers.setAPIResponses(new TreeMap<>(answers.getAPIResponses()));
        }
    }
}
