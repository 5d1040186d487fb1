package org.yian.accounts;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import org.yian.platform.ProblemException;

/**
 * What a device sends later says whose work it is. Should somebody else have signed in there meanwhile, in another window
 * too, it is refused, so that nobody sends another's work under his own name.
 */
@ServerFilter("/api/**")
class ActingAccountFilter implements Ordered {

    static final String HEADER = "Yian-Account";

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    void refuse(HttpRequest<?> request) {
        String author = request.getHeaders().get(HEADER);
        Sessions.Resumed resumed = SessionAuthentication.resumed(request);
        if (author != null
                && resumed != null
                && !author.equals(Long.toString(resumed.session().account().id()))) {
            throw new ProblemException(
                    AccountProblem.OTHER_ACCOUNT, resumed.session().account().displayName());
        }
    }
}
