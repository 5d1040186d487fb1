package org.yian.inspectionplans;

/** A draw as it is kept: what it was made from and what came out, as text to the byte, with the SHA-256 of both. */
public record RecordedDraw(
        String method, String seed, String input, String inputSha256, String result, String resultSha256) {}
