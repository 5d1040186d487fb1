package org.yian.accounts;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.List;
import org.yian.platform.ProblemException;

/** Until a person has chosen a password, the account is good for nothing but choosing one. */
@ServerFilter("/api/**")
class FirstPasswordFilter implements Ordered {

    private static final List<String> OPEN = List.of("/api/session", "/api/account/", "/api/public/");

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    void refuse(HttpRequest<?> request) {
        Sessions.Resumed resumed = SessionAuthentication.resumed(request);
        if (resumed != null
                && resumed.session().account().mustChangePassword()
                && OPEN.stream().noneMatch(request.getPath()::startsWith)) {
            throw new ProblemException(AccountProblem.PASSWORD_CHANGE_NEEDED);
        }
    }
}
