package org.yian.platform;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives the single page to browsers that ask for one of its addresses, so that every page can be opened by its link, and a
 * problem document to everything else that is not found.
 */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class FrontDoor {

    private final ProblemResponses problems;
    private final ResourceLoader resources;
    private final byte @Nullable [] page;

    FrontDoor(ProblemResponses problems, ResourceLoader resources) {
        this.problems = problems;
        this.resources = resources;
        this.page = resources
                .getResourceAsStream("classpath:public/index.html")
                .map(FrontDoor::read)
                .orElse(null);
    }

    @Error(status = HttpStatus.NOT_FOUND, global = true)
    HttpResponse<?> notFound(HttpRequest<?> request) {
        if (page != null && asksForPage(request)) {
            return HttpResponse.ok(page)
                    .contentType(MediaType.of("text/html;charset=utf-8"))
                    .header("Cache-Control", "no-cache");
        }
        return HttpResponse.notFound(problems.of(request, ProblemException.notFound()))
                .contentType(MediaType.of(ProblemResponses.PROBLEM_JSON));
    }

    /** The description of the API. */
    @Get("/openapi.yml")
    @Produces("application/yaml")
    HttpResponse<StreamedFile> contract() {
        Optional<InputStream> contract = resources.getResourceAsStream("classpath:META-INF/swagger/openapi.yml");
        return contract.map(text -> HttpResponse.ok(new StreamedFile(text, MediaType.of("application/yaml"))))
                .orElseThrow(ProblemException::notFound);
    }

    private static boolean asksForPage(HttpRequest<?> request) {
        String path = request.getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return request.getMethod() == HttpMethod.GET
                && !path.startsWith("/api/")
                && !last.contains(".")
                && request.accept().stream().anyMatch(type -> type.getName().equals(MediaType.TEXT_HTML));
    }

    private static byte[] read(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
