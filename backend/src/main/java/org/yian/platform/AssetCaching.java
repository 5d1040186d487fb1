package org.yian.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Files under /assets carry a hash of their content in their name and never change; browsers keep them. */
@ServerFilter("/assets/**")
final class AssetCaching {

    @ResponseFilter
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.status().getCode() == 200) {
            response.getHeaders().remove("Cache-Control");
            response.header("Cache-Control", "public, max-age=31536000, immutable");
        }
    }
}
