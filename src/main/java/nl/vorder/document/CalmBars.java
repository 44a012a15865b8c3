package nl.vorder.document;

import java.awt.BasicStroke;
import java.awt.Color;
import net.sf.jasperreports.charts.JRChart;
import net.sf.jasperreports.charts.JRChartCustomizer;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;

/** Takes everything off a bar chart but the bars, their names and their numbers; named by the templates. */
public class CalmBars implements JRChartCustomizer {

    private static final Color LINE = new Color(0xdf, 0xe4, 0xe1);
    private static final double WIDEST_BAR = 0.14;
    private static final double ROOM_FOR_LABELS = 0.12;

    /** Made by the report engine. */
    public CalmBars() {}

    @Override
    public void customize(JFreeChart chart, JRChart element) {
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.6f);
        plot.getDomainAxis().setAxisLinePaint(LINE);
        plot.getDomainAxis().setAxisLineStroke(new BasicStroke(0.5f));
        plot.getDomainAxis().setTickMarksVisible(false);
        NumberAxis values = (NumberAxis) plot.getRangeAxis();
        values.setVisible(false);
        values.setUpperMargin(ROOM_FOR_LABELS);
        values.setAutoRangeIncludesZero(true);
        BarRenderer bars = (BarRenderer) plot.getRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setMaximumBarWidth(WIDEST_BAR);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
    }
}
