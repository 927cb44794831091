package no.spinn.benchmarks.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.Median;
import no.spinn.local.ImageCommand;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.Suite;

/**
 * The sizes of the images, and the time until a service that starts in a container is ready: with an AOT cache in the image, beside the
 * image without. The rest of the suite runs and has nothing to do.
 */
public final class ImageStarts implements Group {

    private static final double MOST_MEGABYTES = 210;
    private static final double MOST_SHARE = 0.5;
    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final int TURNS = 3;

    /** An image as build.sh prints it: name, id and bytes. */
    private record Image(String name, String tag, double megabytes) {

        static Image of(String line) {
            String[] words = line.split(" ");
            String name = words[0].substring(words[0].lastIndexOf('/') + 1);
            int colon = name.indexOf(':');
            return new Image(
                    name.substring(0, colon),
                    name.substring(colon + 1),
                    Double.parseDouble(words[2]) / BYTES_PER_MEGABYTE);
        }

        boolean hasCache() {
            return tag.endsWith("-aot");
        }

        Measure row() {
            Measure size = Measure.of(
                    "size of the image, " + (hasCache() ? "with an AOT cache inside, " : "") + name, "MB", megabytes);
            return hasCache() ? size : size.atMost(MOST_MEGABYTES);
        }
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        List<Image> images = build(environment.settings().root());
        ImageCommand plain = ImageCommand.of(images.getFirst().tag());
        List<Double> without = starts(environment, plain);
        List<Double> with = starts(environment, plain.withCaches());
        List<Measure> rows = new ArrayList<>(images.stream().map(Image::row).toList());
        for (Service service : Service.values()) {
            String metric = "start of the image with an AOT cache inside, beside the one without, " + service.folder();
            rows.add(Measure.of(metric, "s", with.get(service.ordinal()))
                    .beside(without.get(service.ordinal()))
                    .ratioAtMost(MOST_SHARE));
        }
        return rows;
    }

    private static List<Image> build(Path root) throws IOException, InterruptedException {
        Process build = new ProcessBuilder(root.resolve("spinn").toString(), "images", "--aot")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (build.waitFor() != 0) {
            throw new IllegalStateException("the images were not built: " + output);
        }
        return output.lines()
                .filter(line -> line.startsWith("localhost/spinn/"))
                .map(Image::of)
                .toList();
    }

    /** The median of several starts of each service, in seconds. */
    private static List<Double> starts(Environment environment, ImageCommand command)
            throws IOException, InterruptedException {
        List<Double> medians = new ArrayList<>();
        try (Suite suite = environment.start(command)) {
            for (Service service : Service.values()) {
                List<Double> seconds = new ArrayList<>();
                for (int turn = 0; turn < TURNS; turn++) {
                    seconds.add(restart(suite.service(service)));
                }
                medians.add(Median.of(seconds));
            }
        }
        return medians;
    }

    private static double restart(ServiceProcess process) throws IOException, InterruptedException {
        process.process().destroy();
        process.process().waitFor();
        Instant begin = Instant.now();
        process.restart();
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }
}
