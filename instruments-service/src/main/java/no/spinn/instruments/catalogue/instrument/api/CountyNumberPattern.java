package no.spinn.instruments.catalogue.instrument.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Documents the form of the numbers of counties in what providers write. It is no constraint of the fields, because a number in
 * another form is an unknown code like one that no county has.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CountyNumberPattern implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Stream.of("CallRequest", "InstrumentRequest", "InstrumentDraft")
                .flatMap(name -> Optional.ofNullable(
                        document.getComponents().getSchemas().get(name))
                        .stream())
                .flatMap(schema -> Optional.ofNullable(schema.getProperties().get("regions")).stream())
                .map(Schema::getItems)
                .forEach(item -> item.setPattern("^\\d{2}$"));
    }
}
