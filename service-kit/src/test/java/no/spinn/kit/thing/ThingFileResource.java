package no.spinn.kit.thing;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Accepts a body that is too large for other paths. */
@Path("/v1/things/{name}/file")
@RunOnVirtualThread
public class ThingFileResource {

    @PUT
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.TEXT_PLAIN)
    @PermissionsAllowed("spinn:things.write")
    public String put(InputStream file) throws IOException {
        return Long.toString(file.transferTo(OutputStream.nullOutputStream()));
    }
}
