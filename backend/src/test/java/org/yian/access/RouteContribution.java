package org.yian.access;

import java.util.Map;

/** The objects and bodies of the routes of one feature, for {@link RouteObjects}. */
interface RouteContribution {

    /** By the name in the last column of {@code route-access.csv}. */
    Map<String, RouteObjects.Maker> makers();

    /** By method and path, as {@code POST /api/exits/{id}/review}. */
    Map<String, RouteObjects.Body> bodies();
}
