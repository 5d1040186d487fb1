package org.yian.regions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.yian.platform.Actor;

@Controller("/api/regions")
@Tag(name = "regions")
class RegionController {

    private final Regions regions;

    RegionController(Regions regions) {
        this.regions = regions;
    }

    /** The administrative divisions that the caller can choose from. */
    @Get
    @Secured(SecurityRule.IS_AUTHENTICATED)
    List<Region> list(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable String parent,
            @QueryValue @Nullable RegionLevel level) {
        return regions.visible(actor, parent, level);
    }
}
