package org.yian.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** The service worker and what it is announced with are asked for anew each time: they decide what browsers keep. */
@ServerFilter({"/sw.js", "/manifest.json", "/index.html"})
final class WorkerCaching {

    @ResponseFilter
    void renew(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.getHeaders().remove("Cache-Control");
        response.header("Cache-Control", "no-cache");
    }
}
