package org.yian.attachments;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.ProblemKind;
import org.yian.platform.Role;
import org.yian.platform.Scope;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MicronautTest(transactional = false)
@Property(name = "yian.home", value = "target/test-attachments")
class AttachmentServiceTest {

    @Inject
    AttachmentService service;

    @Inject
    Attachments attachments;

    @Inject
    UnusedUploads unusedUploads;

    @Inject
    AttachmentStore store;

    @Inject
    TestHomes homes;

    @Inject
    Database database;

    @Test
    void aTextFileNamedJpgIsRefusedWithWhatItReallyIs() {
        assertThatThrownBy(() -> service.keep("会议记录 meeting".getBytes(StandardCharsets.UTF_8)))
                .satisfies(refusal -> assertKind(refusal, AttachmentProblem.FILE_TYPE_REFUSED));
        assertThatThrownBy(() -> service.keep("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .satisfies(refusal -> assertKind(refusal, AttachmentProblem.FILE_TYPE_REFUSED));
        assertThatThrownBy(() -> service.keep(new byte[0]))
                .satisfies(refusal -> assertKind(refusal, AttachmentProblem.FILE_UNREADABLE));
    }

    @Test
    void aTruncatedPictureIsRefused() {
        byte[] half = new byte[200];
        System.arraycopy(TestPictures.jpeg(800, 600), 0, half, 0, half.length);

        assertThatThrownBy(() -> service.keep(half))
                .satisfies(refusal -> assertKind(refusal, AttachmentProblem.FILE_UNREADABLE));
    }

    @Test
    void aPictureWithTooManyPixelsIsRefusedBeforeItIsDrawn() {
        assertThatThrownBy(() -> service.keep(TestPictures.pngBomb(60_000)))
                .satisfies(refusal -> assertKind(refusal, AttachmentProblem.IMAGE_TOO_LARGE));
    }

    @Test
    void aPhotoIsTurnedUprightAndLosesItsHiddenPlace() throws IOException {
        Actor actor = person("turner", TestHomes.GANZHOU);
        AttachmentView file = upload(actor, TestPictures.lyingJpegWithPlace(640, 400), false);

        byte[] kept = attachments.content(actor, file.id()).bytes();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept));

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS")
                .doesNotContain("Exif");
        assertThat(picture.getWidth()).isEqualTo(400);
        assertThat(picture.getHeight()).isEqualTo(640);
        assertThat(new Color(picture.getRGB(200, 100)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(200, 540)).getBlue()).isGreaterThan(200);
    }

    @Test
    void aLargePhotoIsMadeSmallerAndHasAThumbnail() throws IOException {
        Actor actor = person("photographer", TestHomes.GANZHOU);
        AttachmentView file = upload(actor, TestPictures.jpeg(6000, 4000), false);

        BufferedImage picture = ImageIO.read(
                new ByteArrayInputStream(attachments.content(actor, file.id()).bytes()));
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(service.thumbnail(service.find(actor, file.id()))));

        assertThat(picture.getWidth()).isEqualTo(2560);
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getHeight()).isBetween(212, 214);
    }

    @Test
    void thePlaceIsKeptForEvidenceOnly() {
        Actor actor = person("witness", TestHomes.GANZHOU);

        assertThat(upload(actor, TestPictures.jpeg(30, 20), true).longitude()).isEqualByComparingTo("100.45");
        assertThat(upload(actor, TestPictures.jpeg(30, 20), false).longitude()).isNull();
    }

    @Test
    void aRepeatedUploadIsTheSameFile() {
        Actor actor = person("repeater", TestHomes.GANZHOU);
        UUID key = UUID.randomUUID();
        Upload upload = new Upload("a.jpg", null, null, null, false);

        AttachmentView first = service.add(actor, key, upload, service.keep(TestPictures.jpeg(31, 20)));
        AttachmentView second = service.add(actor, key, upload, service.keep(TestPictures.jpeg(31, 20)));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void anUnusedUploadIsSeenByItsUploaderOnlyAndALinkedOneInTheHomesScope() {
        Actor uploader = person("uploader", TestHomes.GANZHOU);
        Actor colleague = person("colleague", TestHomes.GANZHOU);
        Actor foreigner = person("foreigner", TestHomes.SHANDAN);
        long home = homes.home().insert();
        AttachmentView file = upload(uploader, TestPictures.png(40, 40), false);

        assertNotFound(() -> attachments.view(colleague, file.id()));
        assertNotFound(() -> attachments.link(colleague, file.id(), home));

        attachments.link(uploader, file.id(), home);
        attachments.link(uploader, file.id(), home);

        assertThat(attachments.view(colleague, file.id()).homeId()).isEqualTo(home);
        assertNotFound(() -> attachments.view(foreigner, file.id()));
        assertNotFound(() -> attachments.link(uploader, file.id(), homes.home().insert()));
    }

    @Test
    void uploadsThatNothingUsedForAWeekAreRemovedWithTheirContentUnlessAnotherHasIt() {
        Actor actor = person("forgetful", TestHomes.GANZHOU);
        AttachmentView alone = upload(actor, TestPictures.png(51, 51), false);
        AttachmentView shared = upload(actor, TestPictures.png(52, 52), false);
        AttachmentView linked = upload(actor, TestPictures.png(52, 52), false);
        AttachmentView young = upload(actor, TestPictures.png(53, 53), false);
        attachments.link(actor, linked.id(), homes.home().insert());
        String aloneContent = service.find(actor, alone.id()).sha256();
        database.change(
                "UPDATE attachment SET uploaded_at = ? WHERE id <> ?",
                Instant.now().minusSeconds(8 * 86_400),
                young.id());

        store.removeOlder(aloneContent, Instant.now().minusSeconds(60));
        assertThat(store.get(aloneContent)).as("it was put a moment ago").isPresent();
        unusedUploads.remove();

        assertNotFound(() -> attachments.view(actor, alone.id()));
        assertNotFound(() -> attachments.view(actor, shared.id()));
        assertThat(attachments.content(actor, linked.id()).bytes()).isNotEmpty();
        assertThat(attachments.view(actor, young.id())).isNotNull();
        store.removeOlder(aloneContent, Instant.now().plusSeconds(1));
        assertThat(store.get(aloneContent)).isEmpty();
    }

    private AttachmentView upload(Actor actor, byte[] content, boolean evidence) {
        Upload upload = new Upload(
                "照片.jpg",
                Instant.parse("2026-03-05T02:00:00Z"),
                new BigDecimal("100.45"),
                new BigDecimal("38.93"),
                evidence);
        return service.add(actor, null, upload, service.keep(content));
    }

    private Actor person(String username, String county) {
        long id = database.insert(
                """
                INSERT INTO account (username, password_hash, display_name, role, region_code)
                VALUES (?, 'x', '王芳', 'COUNTY', ?)
                """,
                username,
                county);
        return new Actor(
                id,
                username,
                "王芳",
                Role.COUNTY,
                Scope.region(Scope.Level.COUNTY, county),
                "127.0.0.1",
                java.util.Locale.SIMPLIFIED_CHINESE);
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).satisfies(refusal -> assertKind(refusal, PlatformProblem.NOT_FOUND));
    }

    private static void assertKind(Throwable refusal, ProblemKind kind) {
        assertThat(refusal).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.kind())
                .isEqualTo(kind));
    }
}
