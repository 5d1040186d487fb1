package org.yian.attachments;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.client.multipart.MultipartBody;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yian.platform.Problem;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@MicronautTest(transactional = false)
@Property(name = "yian.home", value = "target/test-attachments")
class AttachmentApiTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    TestAccounts accounts;

    @Inject
    TestHomes homes;

    @Inject
    Attachments attachments;

    @Test
    void aPhotoComesBackWithHeadersThatLetNothingLeak() {
        SignedIn inspector = accounts.inspector(TestHomes.GANZHOU);
        AttachmentView file = upload(inspector, UUID.randomUUID(), "现场 照片.jpg", TestPictures.jpeg(640, 480));

        HttpResponse<byte[]> answer =
                http().exchange(inspector.send(HttpRequest.GET("/api/attachments/" + file.id())), byte[].class);

        assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("inline; filename*=UTF-8''%E7%8E%B0%E5%9C%BA%20%E7%85%A7%E7%89%87.jpg");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
        String tag = Objects.requireNonNull(answer.header("ETag"));
        assertThat(http().exchange(inspector.send(
                                HttpRequest.GET("/api/attachments/" + file.id()).header("If-None-Match", tag)))
                        .code())
                .isEqualTo(304);
        assertThat(http().exchange(
                                inspector.send(HttpRequest.GET("/api/attachments/" + file.id() + "/thumbnail")),
                                byte[].class)
                        .header("Content-Type"))
                .isEqualTo("image/jpeg");
    }

    @Test
    void aRetryWithTheSameKeyIsTheSameFile() {
        SignedIn inspector = accounts.inspector(TestHomes.GANZHOU);
        UUID key = UUID.randomUUID();

        AttachmentView first = upload(inspector, key, "a.png", TestPictures.png(20, 20));

        assertThat(upload(inspector, key, "a.png", TestPictures.png(20, 20)).id())
                .isEqualTo(first.id());
    }

    @Test
    void aTextNamedJpgIsRefusedByItsContent() {
        Problem problem = refused(
                accounts.inspector(TestHomes.GANZHOU), "photo.jpg", "只是文字".getBytes(StandardCharsets.UTF_8), 415);

        assertThat(problem.type()).endsWith("file-type-refused");
        assertThat(problem.detail()).contains("text/plain").contains("JPEG");
        assertThat(problem.violations()).extracting(Problem.Violation::field).containsExactly("file");
    }

    @Test
    void aFileOfMoreThanTwentyMegabytesIsRefused() {
        Problem problem = refused(accounts.inspector(TestHomes.GANZHOU), "large.jpg", new byte[21 * MEGABYTE], 413);

        assertThat(problem.type()).endsWith("too-large");
    }

    @Test
    void aFileOfAHundredMegabytesIsRefusedWithoutBeingReadWhole() {
        SignedIn inspector = accounts.inspector(TestHomes.GANZHOU);

        HttpClientException refusal = catchThrowableOfType(
                HttpClientException.class,
                () -> upload(inspector, UUID.randomUUID(), "huge.jpg", new byte[100 * MEGABYTE]));

        // the server may answer 413 or, the answer sent, close the connection on the rest of the body
        if (refusal instanceof HttpClientResponseException answer) {
            assertThat(answer.code()).isEqualTo(413);
        }
        assertThat(refusal).isNotNull();
        assertThat(upload(inspector, UUID.randomUUID(), "next.jpg", TestPictures.jpeg(9, 9)))
                .isNotNull();
    }

    @Test
    void whatBelongsToAForeignHomeDoesNotExist() {
        SignedIn inspector = accounts.inspector(TestHomes.GANZHOU);
        AttachmentView file = upload(inspector, UUID.randomUUID(), "a.png", TestPictures.png(21, 21));
        long home = homes.home().insert();
        attachments.link(inspector.actor(), file.id(), home);

        assertThat(code(accounts.county(TestHomes.SHANDAN), file.id())).isEqualTo(404);
        assertThat(code(accounts.director(homes.home().insert()), file.id())).isEqualTo(404);
        assertThat(code(accounts.director(home), file.id())).isEqualTo(200);
    }

    @Test
    void nobodyUploadsWithoutSigningIn() {
        HttpClientResponseException refusal =
                catchThrowableOfType(HttpClientResponseException.class, () -> http().exchange(
                                HttpRequest.POST("/api/attachments", body("a.png", TestPictures.png(9, 9)))
                                        .contentType(MediaType.MULTIPART_FORM_DATA_TYPE)));

        assertThat(refusal.code()).isEqualTo(401);
    }

    private int code(SignedIn caller, UUID id) {
        try {
            return http().exchange(caller.send(HttpRequest.GET("/api/attachments/" + id)), byte[].class)
                    .code();
        } catch (HttpClientResponseException refusal) {
            return refusal.code();
        }
    }

    private Problem refused(SignedIn caller, String name, byte[] content, int code) {
        HttpClientResponseException refusal = catchThrowableOfType(
                HttpClientResponseException.class, () -> upload(caller, UUID.randomUUID(), name, content));
        assertThat(refusal.code()).isEqualTo(code);
        return refusal.getResponse().getBody(Problem.class).orElseThrow();
    }

    private AttachmentView upload(SignedIn caller, UUID key, String name, byte[] content) {
        return http().retrieve(
                        caller.send(HttpRequest.POST("/api/attachments", body(name, content))
                                .header("Idempotency-Key", key.toString())
                                .contentType(MediaType.MULTIPART_FORM_DATA_TYPE)),
                        io.micronaut.core.type.Argument.of(AttachmentView.class),
                        io.micronaut.core.type.Argument.of(Problem.class));
    }

    private static MultipartBody body(String name, byte[] content) {
        return MultipartBody.builder()
                .addPart("file", name, MediaType.APPLICATION_OCTET_STREAM_TYPE, content)
                .addPart("takenAt", "2026-03-05T02:00:00Z")
                .build();
    }

    private BlockingHttpClient http() {
        return client.toBlocking();
    }
}
