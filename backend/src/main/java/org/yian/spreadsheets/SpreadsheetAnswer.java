package org.yian.spreadsheets;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers a request with an XLSX file that the browser saves. */
public final class SpreadsheetAnswer {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SpreadsheetAnswer() {}

    /** @param name the file's name without its ending */
    public static HttpResponse<byte[]> of(String name, byte[] file) {
        MutableHttpResponse<byte[]> response = HttpResponse.ok(file);
        return response.contentType(MediaType.of(XLSX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(name + ".xlsx", StandardCharsets.UTF_8)
                                        .replace("+", "%20"));
    }
}
