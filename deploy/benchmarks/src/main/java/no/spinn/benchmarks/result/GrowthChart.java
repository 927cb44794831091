package no.spinn.benchmarks.result;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Draws how the time of one query grows with the size of the index; both axes are logarithmic. */
public enum GrowthChart {
    CALLS("project matched with ([\\d,]+) calls, p50", "calls", "µs", "One project matched with all calls"),
    PROFILES("call matched with ([\\d,]+) profiles, p50", "profiles", "ms", "One call matched with all profiles");

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    private final Pattern metric;
    private final String what;
    private final String unit;
    private final String title;

    GrowthChart(String metric, String what, String unit, String title) {
        this.metric = Pattern.compile(metric);
        this.what = what;
        this.unit = unit;
        this.title = title;
    }

    /** Draws each chart for which the results have at least two sizes. */
    static void draw(Results results, Path folder) throws IOException {
        for (GrowthChart chart : values()) {
            chart.drawOne(results, folder);
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
                .title("%s, %s".formatted(title, points.getLast().date()))
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

    private record Point(double size, double time, String date) {}

    private List<Point> points(Results results) {
        List<Point> points = new ArrayList<>();
        for (Row row : results.rows()) {
            Matcher size = metric.matcher(row.measure().metric());
            if (size.matches()) {
                double number = Double.parseDouble(size.group(1).replace(",", ""));
                points.add(new Point(number, row.measure().ours(), row.run().date()));
            }
        }
        points.sort(Comparator.comparingDouble(Point::size));
        return points;
    }
}
