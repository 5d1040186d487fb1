package org.yian.attachments;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yian.platform.Database;
import org.yian.platform.Problem;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "yian.home", value = "target/test-attachments")
class UploadApiTest {

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    TestAccounts accounts;

    @Inject
    HalfUploads halfUploads;

    @Inject
    Database database;

    private final UUID id = UUID.randomUUID();

    @Test
    void aPhotoThatBrokeOffInTheMiddleGoesOnWhereItStoppedAndIsKeptByteForByte() {
        SignedIn inspector = accounts.inspector(TestHomes.GANZHOU);
        byte[] photo = largePhoto();
        assertThat(photo.length).isGreaterThan(PartialUploads.PART);
        announce(inspector, photo);
        part(inspector, photo, 0, PartialUploads.PART);

        UploadView afterTheBreak = announce(inspector, photo);

        assertThat(afterTheBreak.receivedBytes()).isEqualTo(PartialUploads.PART);
        part(inspector, photo, afterTheBreak.receivedBytes(), photo.length);
        AttachmentView kept = complete(inspector);
        assertThat(kept.id()).isEqualTo(id);
        assertThat(kept.takenAt()).isEqualTo(Instant.parse("2026-03-05T02:00:00Z"));
        assertThat(content(inspector)).isEqualTo(photo);
    }

    @Test
    void everyRequestMayBeAnsweredTwice() {
        SignedIn inspector = accounts.inspector(TestHomes.GANZHOU);
        byte[] photo = TestPictures.jpeg(300, 200);
        announce(inspector, photo);
        announce(inspector, photo);
        part(inspector, photo, 0, 1000);
        part(inspector, photo, 0, 1000);
        part(inspector, photo, 1000, photo.length);

        AttachmentView first = complete(inspector);

        assertThat(complete(inspector)).isEqualTo(first);
        assertThat(announce(inspector, photo).complete()).isTrue();
        assertThat(part(inspector, photo, 1000, photo.length).complete()).isTrue();
        assertThat(content(inspector)).isEqualTo(photo);
        assertThat(database.count("SELECT COUNT(*) FROM attachment_upload_part WHERE upload_id = ?", id))
                .isZero();
    }

    @Test
    void aGapIsRefusedWithTheByteToGoOnFrom() {
        SignedIn inspector = accounts.inspector(TestHomes.GANZHOU);
        byte[] photo = TestPictures.jpeg(300, 200);
        announce(inspector, photo);
        part(inspector, photo, 0, 500);

        assertThat(refused(() -> part(inspector, photo, 600, photo.length), 409).detail())
                .contains("500");
        assertThat(refused(() -> complete(inspector), 409).type()).endsWith("upload-gap");
    }

    @Test
    void nobodyElseGoesOnWithItNorTakesItsId() {
        SignedIn inspector = accounts.inspector(TestHomes.GANZHOU);
        SignedIn colleague = accounts.inspector(TestHomes.GANZHOU);
        byte[] photo = TestPictures.jpeg(300, 200);
        announce(inspector, photo);

        refused(() -> announce(colleague, photo), 404);
        refused(() -> part(colleague, photo, 0, photo.length), 404);
        refused(() -> complete(colleague), 404);
        part(inspector, photo, 0, photo.length);
        complete(inspector);
        refused(() -> announce(colleague, photo), 404);
        refused(() -> complete(colleague), 404);
    }

    @Test
    void whatArrivedDamagedIsNotKeptAndBeginsAnew() {
        SignedIn inspector = accounts.inspector(TestHomes.GANZHOU);
        byte[] photo = TestPictures.jpeg(300, 200);
        announce(inspector, photo);
        byte[] damaged = photo.clone();
        damaged[damaged.length / 2] ^= 1;
        part(inspector, damaged, 0, damaged.length);

        assertThat(refused(() -> complete(inspector), 422).type()).endsWith("upload-corrupt");

        assertThat(announce(inspector, photo).receivedBytes()).isZero();
        part(inspector, photo, 0, photo.length);
        assertThat(complete(inspector).sizeBytes()).isEqualTo(photo.length);
    }

    @Test
    void sizesAreBounded() {
        SignedIn inspector = accounts.inspector(TestHomes.GANZHOU);
        byte[] photo = largePhoto();

        refused(() -> announce(inspector, photo, 20 * 1024 * 1024 + 1), 400);
        announce(inspector, photo);
        refused(() -> part(inspector, photo, 0, PartialUploads.PART + 1), 400);
        refused(() -> part(inspector, new byte[photo.length + 1], 0, 0), 400);
        part(inspector, photo, 0, PartialUploads.PART);
        byte[] beyond = Arrays.copyOf(photo, photo.length + 1);
        assertThat(refused(() -> part(inspector, beyond, PartialUploads.PART, beyond.length), 400)
                        .type())
                .endsWith("part-refused");
    }

    @Test
    void anotherFileUnderTheSameIdIsRefused() {
        SignedIn inspector = accounts.inspector(TestHomes.GANZHOU);
        announce(inspector, TestPictures.jpeg(300, 200));

        assertThat(refused(() -> announce(inspector, TestPictures.jpeg(301, 200)), 409)
                        .type())
                .endsWith("upload-differs");
    }

    @Test
    void whatOnlyCallsItselfAPhotoIsRefused() {
        SignedIn inspector = accounts.inspector(TestHomes.GANZHOU);
        byte[] head = Arrays.copyOf(TestPictures.jpeg(300, 200), 200);
        announce(inspector, head);
        part(inspector, head, 0, head.length);

        assertThat(refused(() -> complete(inspector), 422).type()).endsWith("file-unreadable");
    }

    @Test
    void halfUploadsAreForgottenAfterTenDays() {
        SignedIn inspector = accounts.inspector(TestHomes.GANZHOU);
        byte[] photo = TestPictures.jpeg(300, 200);
        announce(inspector, photo);
        part(inspector, photo, 0, 100);
        halfUploads.remove();
        assertThat(announce(inspector, photo).receivedBytes()).isEqualTo(100);

        database.change(
                "UPDATE attachment_upload SET created_at = ? WHERE id = ?",
                Instant.now().minus(11, ChronoUnit.DAYS),
                id);
        halfUploads.remove();

        assertThat(announce(inspector, photo).receivedBytes()).isZero();
    }

    /** Noise hardly shrinks. */
    private static byte[] largePhoto() {
        byte[] jpeg = TestPictures.jpeg(1200, 900);
        byte[] noise = new byte[PartialUploads.PART + 50_000];
        new Random(1).nextBytes(noise);
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.writeBytes(jpeg);
        photo.writeBytes(noise);
        return photo.toByteArray();
    }

    private UploadView announce(SignedIn caller, byte[] photo) {
        return announce(caller, photo, photo.length);
    }

    private UploadView announce(SignedIn caller, byte[] photo, int size) {
        return client.toBlocking()
                .retrieve(
                        caller.send(HttpRequest.PUT(
                                "/api/uploads/" + id,
                                Map.of(
                                        "name",
                                        "photo.jpg",
                                        "sizeBytes",
                                        size,
                                        "sha256",
                                        AttachmentService.sha256(photo),
                                        "takenAt",
                                        "2026-03-05T02:00:00Z",
                                        "evidence",
                                        true))),
                        Argument.of(UploadView.class),
                        Argument.of(Problem.class));
    }

    private UploadView part(SignedIn caller, byte[] photo, int from, int to) {
        return client.toBlocking()
                .retrieve(
                        caller.send(HttpRequest.PUT(
                                        "/api/uploads/" + id + "/parts/" + from,
                                        Arrays.copyOfRange(photo, from, Math.max(from, to)))
                                .contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE)),
                        Argument.of(UploadView.class),
                        Argument.of(Problem.class));
    }

    private AttachmentView complete(SignedIn caller) {
        return client.toBlocking()
                .retrieve(
                        caller.send(HttpRequest.POST("/api/uploads/" + id + "/completion", "{}")),
                        Argument.of(AttachmentView.class),
                        Argument.of(Problem.class));
    }

    private byte[] content(SignedIn caller) {
        return client.toBlocking()
                .retrieve(caller.send(HttpRequest.GET("/api/attachments/" + id).accept("*/*")), byte[].class);
    }

    private static Problem refused(Runnable request, int code) {
        HttpClientResponseException refusal = catchThrowableOfType(HttpClientResponseException.class, request::run);
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        return refusal.getResponse().getBody(Problem.class).orElseThrow();
    }
}
