package org.yian.accounts;

import java.util.List;

/** What the sign-in page of a demonstration tells everybody. There is such a bean with demonstration data only. */
public interface DemoSignIn {

    /** The one password of all demonstration accounts. */
    String password();

    /** The accounts to try, in the order to show. */
    List<DemoAccount> accounts();
}
