package org.yian.reports;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.Exporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Makes the file of a report. Safe for use by many threads; templates are read once. */
public final class ReportRenderer {

    private static final DateTimeFormatter OFFICIAL_DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final Map<String, JasperReport> templates = new ConcurrentHashMap<>();

    /**
     * Makes the file of a report.
     *
     * @throws IllegalArgumentException when the report is not given out in this format
     * @throws ReportException when template or data are at fault
     */
    public byte[] render(ReportData report, ReportFormat format) {
        if (!report.formats().contains(format)) {
            throw new IllegalArgumentException(report.template() + " is not given out as " + format);
        }
        try {
            JasperPrint print = JasperFillManager.fillReport(
                    template(report.template()),
                    parameters((Record) report, format),
                    new RecordDataSource(report.rows()));
            return export(print, format);
        } catch (JRException failure) {
            throw new ReportException("cannot make " + report.template() + " as " + format, failure);
        }
    }

    /** A date in the words of official documents: 2026年3月5日. */
    public static String officialDate(LocalDate date) {
        return OFFICIAL_DATE.format(date);
    }

    JasperReport template(String name) {
        return templates.computeIfAbsent(name, ReportRenderer::load);
    }

    private static JasperReport load(String name) {
        try (InputStream compiled = ReportRenderer.class.getResourceAsStream("/reports/" + name + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(compiled);
        } catch (JRException | java.io.IOException failure) {
            throw new ReportException("no template " + name, failure);
        }
    }

    /** Each component is a parameter of its name; sub-templates are ready under their names. */
    private Map<String, Object> parameters(Record report, ReportFormat format) throws JRException {
        Map<String, Object> parameters = new HashMap<>();
        for (RecordComponent component : report.getClass().getRecordComponents()) {
            Object value = RecordDataSource.value(report, component.getName());
            if (value != null) {
                parameters.put(component.getName(), value);
            }
        }
        for (String part : ReportParts.of((ReportData) report)) {
            parameters.put("part-" + part, template(part));
        }
        parameters.put(JRParameter.REPORT_LOCALE, Locale.SIMPLIFIED_CHINESE);
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, format == ReportFormat.XLSX);
        return parameters;
    }

    private static byte[] export(JasperPrint print, ReportFormat format) throws JRException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        switch (format) {
            case PDF -> {
                JRPdfExporter exporter = new JRPdfExporter();
                SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
                configuration.setCompressed(true);
                configuration.setMetadataTitle(print.getName());
                exporter.setConfiguration(configuration);
                run(exporter, print, output);
            }
            case DOCX -> run(new JRDocxExporter(), print, output);
            case XLSX -> {
                JRXlsxExporter exporter = new JRXlsxExporter();
                SimpleXlsxReportConfiguration configuration = new SimpleXlsxReportConfiguration();
                configuration.setDetectCellType(true);
                configuration.setOnePagePerSheet(false);
                configuration.setRemoveEmptySpaceBetweenRows(true);
                configuration.setRemoveEmptySpaceBetweenColumns(true);
                configuration.setWhitePageBackground(false);
                configuration.setSheetNames(new String[] {print.getName()});
                exporter.setConfiguration(configuration);
                run(exporter, print, output);
            }
        }
        return output.toByteArray();
    }

    private static void run(
            Exporter<
                            net.sf.jasperreports.export.ExporterInput,
                            ?,
                            ?,
                            net.sf.jasperreports.export.OutputStreamExporterOutput>
                    exporter,
            JasperPrint print,
            ByteArrayOutputStream output)
            throws JRException {
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(output));
        exporter.exportReport();
    }
}
