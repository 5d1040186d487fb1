package org.yian.reporting;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.yian.platform.ProblemException;
import org.yian.reports.ReportData;
import org.yian.reports.ReportFormat;
import org.yian.reports.ReportRenderer;

/** Gives reports out as files with a Chinese name. */
@Singleton
class ReportFiles {

    private final ReportWords words;
    private final ReportRenderer renderer = new ReportRenderer();

    ReportFiles(ReportWords words) {
        this.words = words;
    }

    /** @throws ProblemException not found: the report is not given out in this format */
    MutableHttpResponse<byte[]> answer(ReportData report, String wanted) {
        ReportFormat format = Arrays.stream(ReportFormat.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(wanted))
                .filter(report.formats()::contains)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        String name = URLEncoder.encode(words.text("file." + report.template()), StandardCharsets.UTF_8);
        return HttpResponse.ok(renderer.render(report, format))
                .contentType(MediaType.of(format.mediaType()))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s.%s\"; filename*=UTF-8''%s.%s"
                                .formatted(report.template(), wanted, name, wanted));
    }
}
