package org.yian.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

@Controller("/api/public/settings")
@Tag(name = "session")
class PublicSettingsController {

    private static final List<String> LANGUAGES = List.of("zh-CN", "en");

    private final @Nullable DemoSignIn demo;

    PublicSettingsController(@Value("${yian.demo:false}") boolean demonstrates, List<DemoSignIn> demos) {
        this.demo = demonstrates && !demos.isEmpty() ? demos.get(0) : null;
    }

    /**
     * What the page for signing in needs to know.
     *
     * @param demoPassword in a demonstration only: the password of all its accounts
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicSettings(
            boolean demo,
            @Nullable String demoPassword,
            @Nullable List<DemoAccount> demoAccounts,
            List<String> languages) {}

    /** Settings that everybody may know. */
    @Get
    @Secured(SecurityRule.IS_ANONYMOUS)
    PublicSettings settings() {
        return demo == null
                ? new PublicSettings(false, null, null, LANGUAGES)
                : new PublicSettings(true, demo.password(), demo.accounts(), LANGUAGES);
    }
}
