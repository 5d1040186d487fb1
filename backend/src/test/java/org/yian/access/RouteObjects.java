package org.yian.access;

import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.multipart.MultipartBody;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Role;

/**
 * Makes the objects that path variables name, in a place that is the caller's own or a foreign one. For a new kind of
 * object add a maker: its name as in the last column of {@code route-access.csv}, and how to make one at a home. For a
 * route that refuses an empty body before it looks for the object add a body. A feature may bring its own in a {@link
 * RouteContribution}.
 */
@Singleton
class RouteObjects {

    /**
     * Where an object is made.
     *
     * @param homeId a home at this place
     * @param countyCode the county that the home lies in
     */
    record Place(long homeId, String cityCode, String countyCode, @Nullable String townshipCode) {}

    /** Who will ask for the object. */
    record Caller(Role role, long accountId) {}

    /** Makes a new object and gives its id. */
    interface Maker {
        String make(Place place, Caller caller);
    }

    /** Gives the JSON that a route wants. */
    interface Body {
        String of(Place place, Caller caller);
    }

    private final Map<String, Maker> makers = new HashMap<>();
    private final Map<String, Body> bodies = new HashMap<>();
    /** Routes that take a file in place of JSON. */
    private final Set<String> uploads = Set.of(
            "POST /api/attachments",
            "POST /api/home-imports",
            "POST /api/roster-imports",
            "POST /api/death-list-imports");

    RouteObjects(RouteFixtures fixtures, List<RouteContribution> contributions) {
        for (RouteContribution contribution : contributions) {
            makers.putAll(contribution.makers());
            bodies.putAll(contribution.bodies());
        }
        makers.put("home", (place, caller) -> Long.toString(place.homeId()));
        makers.put("room", (place, caller) -> fixtures.room(place));
        makers.put("bed", (place, caller) -> fixtures.bed(place));
        makers.put("home-document", fixtures::homeDocument);
        makers.put("home-import", (place, caller) -> fixtures.homeImport(caller));
        makers.put("roster-import", fixtures::rosterImport);
        makers.put("account", fixtures::account);
        makers.put("audit-event", (place, caller) -> fixtures.auditEvent(place));
        makers.put("attachment", (place, caller) -> fixtures.attachment(place));
        makers.put("checklist", (place, caller) -> fixtures.checklist());
        makers.put("checklist-item", (place, caller) -> fixtures.checklistItem());
        makers.put("inspection", fixtures::inspection);
        makers.put("resident", (place, caller) -> fixtures.resident(place));
        makers.put("death", (place, caller) -> fixtures.death(place));
        makers.put("death-list-import", (place, caller) -> fixtures.deathListImport(caller));
        makers.put("death-finding", fixtures::deathFinding);
        makers.put("day", (place, caller) -> "2026-10-01");
        makers.put("leave", fixtures::leave);
        makers.put("staff", (place, caller) -> fixtures.staff(place));
        makers.put("staff-of-certificate", (place, caller) -> fixtures.staffWithCertificate(place));
        makers.put("certificate", (place, caller) -> fixtures.certificate());
        makers.put("training", fixtures::training);
        makers.put("monday", (place, caller) -> "2099-01-05");
        makers.put("year", (place, caller) -> "2026");
        makers.put("incident", fixtures::incident);
        makers.put("exit", fixtures::exit);
        makers.put("transfer", fixtures::transfer);
        makers.put("health-group", (place, caller) -> "liveness");
        makers.put("report-format", (place, caller) -> "pdf");
        makers.put("new-id", (place, caller) -> UUID.randomUUID().toString());
        makers.put("care-standard", (place, caller) -> fixtures.careStandard());
        makers.put("care-draft", fixtures::careDraft);
        makers.put("living-standard", (place, caller) -> fixtures.livingStandard());
        makers.put("living-draft", fixtures::livingDraft);
        makers.put("city", (place, caller) -> place.cityCode());
        makers.put("rectification-item", (place, caller) -> fixtures.rectificationItem(place));

        homeBodies();
        staffBodies();
        exitBodies();
        standardBodies();
        bodies.put(
                "POST /api/residents/{id}/assessments",
                fixed("{\"assessedOn\":\"2026-01-05\",\"occasion\":\"YEARLY\",\"firstAssessor\":\"李明\","
                        + "\"secondAssessor\":\"李明\",\"indicators\":{\"eating\":true,\"dressing\":true,"
                        + "\"gettingUp\":true,\"toilet\":true,\"walking\":true,\"bathing\":true}}"));
        bodies.put("POST /api/residents/{id}/assessment-requests", fixed("{\"reason\":\"摔伤后不能走路\"}"));
        bodies.put(
                "POST /api/residents/{id}/leaves",
                fixed("{\"leftOn\":\"2026-01-05\",\"expectedBackOn\":\"2026-01-07\",\"reason\":\"探亲\","
                        + "\"fetchedBy\":\"侄子\"}"));
        bodies.put("POST /api/leaves/{id}/return", fixed("{\"version\":0,\"backOn\":\"2026-01-06\"}"));
        bodies.put("POST /api/homes/{homeId}/roll-calls", fixed("{\"absent\":[]}"));
        bodies.put("POST /api/incidents/{id}/notes", fixed("{\"note\":\"已复查\"}"));
        bodies.put(
                "POST /api/homes/{homeId}/night-rounds",
                fixed("{\"roundedAt\":\"2026-01-05T15:00:00Z\",\"allWell\":true}"));
        bodies.put(
                "POST /api/homes/{homeId}/duty-handovers",
                fixed("{\"handedAt\":\"2026-01-05T00:00:00Z\",\"handedOverBy\":\"李明\",\"takenOverBy\":\"王芳\","
                        + "\"present\":12,\"summary\":\"平安\"}"));
        String death = "/api/deaths/{id}";
        bodies.put(
                "PUT " + death,
                fixed("{\"version\":99,\"details\":{\"diedAt\":\"2026-01-05T01:00:00Z\",\"place\":\"院内\","
                        + "\"cause\":\"年老\",\"personsTold\":\"亲属\"}}"));
        bodies.put("POST " + death + "/township-report", fixed("{\"version\":99,\"note\":\"已安葬\"}"));
        bodies.put("POST " + death + "/verification", fixed("{\"version\":99}"));
        bodies.put("POST " + death + "/withdrawal", fixed("{\"version\":99,\"reason\":\"登记错人\"}"));
        String finding = "/api/death-findings/{id}";
        bodies.put(
                "POST " + finding + "/confirmation",
                fixed("{\"version\":99,\"action\":\"ORDER_FILING\",\"note\":\"属实\"}"));
        bodies.put("POST " + finding + "/dismissal", fixed("{\"version\":99,\"reason\":\"本人健在\"}"));
        bodies.put(
                "PUT /api/holidays/{day}",
                fixed("{\"version\":99,\"working\":false,\"name\":\"国庆节\",\"source\":\"通知\"}"));
        bodies.put("POST " + death + "/return", fixed("{\"version\":99,\"reason\":\"时间不符\"}"));
        bodies.put(
                "POST /api/roster-imports/{id}/confirmation",
                fixed("{\"screening\":{\"severeMentalIllness\":false,\"contagiousDisease\":false,\"vagrant\":false}}"));
        bodies.put("PUT /api/residents/{id}", fixed("{\"version\":99,\"details\":{\"name\":\"张三\"}}"));
        bodies.put("POST /api/residents/{id}/bed", fixed("{\"version\":99,\"bedId\":1}"));
        bodies.put(
                "PUT /api/accounts/{id}",
                (place, caller) -> "{\"displayName\":\"王五\",\"role\":\"DIRECTOR\",\"homeId\":" + place.homeId()
                        + ",\"version\":0}");
        bodies.put(
                "PUT /api/inspections/{id}",
                (place, caller) -> "{\"homeId\":" + place.homeId()
                        + ",\"kind\":\"ROUTINE\",\"inspectedOn\":\"2026-01-05\",\"inspectorIds\":[" + caller.accountId()
                        + "]}");
        bodies.put("PUT /api/inspections/{id}/answers/{itemCode}", fixed("{\"result\":\"PASS\"}"));
        bodies.put(
                "PUT /api/inspections/{id}/photos/{photoId}",
                (place, caller) -> "{\"itemCode\":\"" + fixtures.checklistItem() + "\",\"attachmentId\":\""
                        + fixtures.attachment(place) + "\"}");
        bodies.put("PUT /api/inspections/{id}/signatures", fixed("{\"party\":\"HOME\",\"signerName\":\"李四\"}"));
        String item = "/api/rectification-items/{id}/";
        bodies.put("PUT " + item + "plan", fixed("{\"measure\":\"加装\",\"responsiblePerson\":\"李四\",\"version\":0}"));
        bodies.put("POST " + item + "submission", fixed("{\"note\":\"已整改\",\"version\":0}"));
        bodies.put("POST " + item + "return", fixed("{\"reason\":\"不清晰\",\"version\":0}"));
        bodies.put("POST " + item + "closure", fixed("{\"version\":0}"));
        bodies.put("POST " + item + "extension", fixed("{\"until\":\"2027-12-01\",\"reason\":\"材料未到\",\"version\":0}"));
        bodies.put("POST " + item + "extension-decision", fixed("{\"granted\":true,\"reason\":\"同意\",\"version\":0}"));
        bodies.put("POST " + item + "fire-guidance", fixed("{\"note\":\"加装喷淋\",\"version\":0}"));
        bodies.put("POST " + item + "fire-confirmation", fixed("{\"note\":\"合格\",\"version\":0}"));
        bodies.put("POST " + item + "not-upgradable", fixed("{\"compensatingMeasures\":\"增加值守\",\"version\":0}"));
    }

    private void staffBodies() {
        String details = "{\"name\":\"王芳\",\"post\":\"NURSING\",\"employment\":\"HIRED\",\"startedOn\":\"2026-01-05\"}";
        bodies.put("PUT /api/staff/{id}", fixed("{\"version\":99,\"details\":" + details + "}"));
        bodies.put("POST /api/staff/{id}/departure", fixed("{\"version\":99,\"endedOn\":\"2026-01-05\"}"));
        bodies.put(
                "POST /api/staff/{id}/certificates",
                fixed("{\"kind\":\"OTHER\",\"number\":\"A1\",\"issuedOn\":\"2026-01-05\"}"));
        bodies.put(
                "PUT /api/training-sessions/{id}",
                fixed("{\"version\":99,\"details\":{\"topic\":\"消防\",\"heldOn\":\"2026-01-05\",\"hours\":8}}"));
        bodies.put("PUT /api/training-sessions/{id}/attendance", fixed("{\"version\":99,\"attendees\":[]}"));
        bodies.put("PUT /api/homes/{homeId}/duty-roster/{monday}", fixed("{\"version\":99,\"entries\":[]}"));
    }

    /** A home as the receiving one of its own people is refused, but only after the person was found. */
    private void exitBodies() {
        String report = "{\"reason\":\"OWN_WISH\",\"details\":\"本人申请\",\"reportedOn\":\"2026-01-05\","
                + "\"leavingOn\":\"2026-01-20\"}";
        String exit = "/api/exits/{id}";
        bodies.put("POST /api/residents/{id}/exits", fixed(report));
        bodies.put("PUT " + exit, fixed("{\"version\":99,\"report\":" + report + "}"));
        bodies.put("POST " + exit + "/review", fixed("{\"version\":99,\"agrees\":true,\"opinion\":\"属实\"}"));
        bodies.put("POST " + exit + "/notice", fixed("{\"version\":99,\"from\":\"2026-01-06\",\"place\":\"院内\"}"));
        bodies.put("POST " + exit + "/decision", fixed("{\"version\":99,\"approved\":false,\"reason\":\"材料不全\"}"));
        bodies.put("POST " + exit + "/return", fixed("{\"version\":99,\"reason\":\"材料不全\"}"));
        bodies.put("POST " + exit + "/withdrawal", fixed("{\"version\":99,\"reason\":\"不走了\"}"));
        bodies.put(
                "POST /api/residents/{id}/transfers",
                (place, caller) -> "{\"toHomeId\":" + place.homeId() + ",\"reason\":\"离家近\",\"consent\":"
                        + "{\"statement\":\"愿意\",\"signedBy\":\"本人\",\"signedOn\":\"2026-01-05\"}}");
        String transfer = "/api/transfers/{id}";
        bodies.put("POST " + transfer + "/acceptance", fixed("{\"version\":99,\"bedId\":1}"));
        bodies.put("POST " + transfer + "/refusal", fixed("{\"version\":99,\"reason\":\"没有空床\"}"));
        bodies.put("POST " + transfer + "/withdrawal", fixed("{\"version\":99,\"reason\":\"不走了\"}"));
    }

    private void standardBodies() {
        String publication = "{\"version\":99,\"documentNumber\":\"1号\",\"documentId\":\"" + UUID.randomUUID() + "\"}";
        bodies.put(
                "PUT /api/care-standards/drafts/{id}",
                fixed("{\"version\":99,\"details\":{\"effectiveFrom\":\"2027-01-01\",\"independent\":150,"
                        + "\"partiallyDependent\":300,\"dependent\":450,\"basis\":\"测算\"}}"));
        bodies.put("POST /api/care-standards/drafts/{id}/publication", fixed(publication));
        bodies.put(
                "PUT /api/living-standards/drafts/{id}",
                fixed("{\"version\":99,\"details\":{\"areaCode\":\"620000\",\"kind\":\"RURAL\","
                        + "\"effectiveFrom\":\"2027-01-01\",\"yearly\":9000,\"minimumLivingAllowance\":500}}"));
        bodies.put("POST /api/living-standards/drafts/{id}/publication", fixed(publication));
    }

    /** Stale versions and days ahead: refused for an own home too, but only after it was found. */
    private void homeBodies() {
        String facilities = "{\"canteen\":true,\"clinic\":true,\"bathingRoom\":true,\"activityRoom\":true,"
                + "\"centralHeating\":true,\"barrierFree\":true}";
        String profile = "{\"name\":\"某敬老院\",\"operator\":\"COUNTY\",\"place\":{\"cityCode\":\"620700\","
                + "\"address\":\"中心街\"},\"contact\":{},\"registration\":{\"approvalStatus\":\"NOT_APPROVED\","
                + "\"legalPersonRegistered\":false},\"facilities\":" + facilities
                + ",\"fire\":{\"status\":\"ASSESSED\",\"smokeDetectors\":true,\"sprinklers\":false}}";
        bodies.put("PUT /api/homes/{id}", fixed("{\"version\":99,\"profile\":" + profile + "}"));
        bodies.put(
                "PUT /api/homes/{id}/facilities",
                fixed("{\"version\":99,\"contact\":{},\"facilities\":" + facilities + "}"));
        bodies.put("POST /api/homes/{id}/closure", fixed("{\"closedOn\":\"2099-01-01\",\"reason\":\"撤并\"}"));
        bodies.put(
                "POST /api/homes/{id}/merger",
                fixed("{\"intoHomeId\":999999999,\"on\":\"2026-01-01\",\"reason\":\"撤并\"}"));
        bodies.put(
                "POST /api/homes/{homeId}/rooms",
                fixed("{\"building\":\"主楼\",\"floor\":1,\"name\":\"901\",\"beds\":1}"));
        bodies.put(
                "PUT /api/homes/{homeId}/rooms/{roomId}",
                fixed("{\"version\":99,\"building\":\"主楼\",\"floor\":1,\"name\":\"902\"}"));
        bodies.put(
                "POST /api/homes/{homeId}/mental-care",
                fixed("{\"licenceNumber\":\"1\",\"validFrom\":\"2026-02-01\",\"validUntil\":\"2026-01-01\","
                        + "\"fullTimeStaff\":1,\"separateUnit\":true,\"attachmentId\":\"" + UUID.randomUUID() + "\"}"));
        bodies.put("POST /api/homes/{homeId}/mental-care/withdrawal", fixed("{\"reason\":\"许可证已注销\"}"));
        bodies.put(
                "POST /api/homes/{homeId}/documents",
                fixed("{\"kind\":\"OTHER\",\"issuedOn\":\"2099-01-01\",\"attachmentId\":\"" + UUID.randomUUID()
                        + "\"}"));
    }

    String make(String kind, Place place, Caller caller) {
        Maker maker = Objects.requireNonNull(makers.get(kind), () -> "RouteObjects cannot make a " + kind);
        return maker.make(place, caller);
    }

    /** The request with the body that its route wants. */
    MutableHttpRequest<?> withBody(RouteRule rule, MutableHttpRequest<Object> request, Place place, Caller caller) {
        if (uploads.contains(rule.key())) {
            MultipartBody upload = MultipartBody.builder()
                    .addPart("file", "photo.png", MediaType.IMAGE_PNG_TYPE, RouteFixtures.picture())
                    .build();
            return request.body(upload).contentType(MediaType.MULTIPART_FORM_DATA_TYPE);
        }
        if (rule.key().equals("PUT /api/uploads/{id}/parts/{offset}")) {
            return request.body(new byte[] {1}).contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE);
        }
        Body body = bodies.get(rule.key());
        return request.body(body == null ? "{}" : body.of(place, caller)).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private static Body fixed(String json) {
        return (place, caller) -> json;
    }
}
