package no.spinn.benchmarks.result;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** How long one question takes as there is more to look at; both axes are logarithmic. */
public enum Growth {
    CALLS("project put to ([\\d,]+) calls, p50", "calls", "µs", "One project put to all calls"),
    PROFILES("call put to ([\\d,]+) profiles, p50", "profiles", "ms", "One call put to all profiles");

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    private final Pattern metric;
    private final String what;
    private final String unit;
    private final String title;

    Growth(String metric, String what, String unit, String title) {
        this.metric = Pattern.compile(metric);
        this.what = what;
        this.unit = unit;
        this.title = title;
    }

    /** Draws each growth of which there are rows enough to see one. */
    public static void draw(Results results, Path folder) throws IOException {
        for (Growth growth : values()) {
            growth.drawOne(results, folder);
        }
    }

    private void drawOne(Results results, Path folder) throws IOException {
        List<Point> points = points(results);
        if (points.size() < 2) {
            return;
        }
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("%s, %s".formatted(title, results.date()))
                .xAxisTitle(what)
                .yAxisTitle(unit + ", median")
                .build();
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true).setLegendVisible(false);
        chart.getStyler().setXAxisDecimalPattern("#,###").setChartBackgroundColor(Color.WHITE);
        chart.addSeries(
                "median",
                points.stream().map(Point::size).toList(),
                points.stream().map(Point::time).toList());
        try (OutputStream file = Files.newOutputStream(folder.resolve("growth-%s.svg".formatted(what)))) {
            VectorGraphicsEncoder.saveVectorGraphic(chart, file, VectorGraphicsFormat.SVG);
        }
    }

    private record Point(double size, double time) {}

    private List<Point> points(Results results) {
        List<Point> points = new ArrayList<>();
        for (Measure row : results.rows()) {
            Matcher size = metric.matcher(row.metric());
            if (size.matches()) {
                points.add(new Point(Double.parseDouble(size.group(1).replace(",", "")), row.ours()));
            }
        }
        points.sort((a, b) -> Double.compare(a.size(), b.size()));
        return points;
    }
}
