package org.yian.support;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.client.multipart.MultipartBody;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.yian.attachments.AttachmentView;
import org.yian.attachments.TestPictures;

/** Uploads pictures as an account does, and asks for them. */
@Singleton
public class TestUploads {

    private static final int SIDE = 40;

    private final HttpClient client;

    TestUploads(@Client("/") HttpClient client) {
        this.client = client;
    }

    /** A picture that nothing uses yet. */
    public UUID picture(SignedIn uploader) {
        MultipartBody body = MultipartBody.builder()
                .addPart("file", "照片.png", MediaType.IMAGE_PNG_TYPE, TestPictures.png(SIDE, SIDE))
                .build();
        MediaType form = MediaType.MULTIPART_FORM_DATA_TYPE;
        return client.toBlocking()
                .retrieve(
                        uploader.send(HttpRequest.POST("/api/attachments", body).contentType(form)),
                        AttachmentView.class)
                .id();
    }

    /** The status that an account gets that asks for a file. */
    public int status(SignedIn reader, UUID file) {
        try {
            return client.toBlocking()
                    .exchange(reader.send(HttpRequest.GET("/api/attachments/" + file)), byte[].class)
                    .code();
        } catch (HttpClientResponseException refused) {
            return refused.code();
        }
    }
}
