package org.yian.inspectionplans;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The method {@value #NAME} (decision 018), in whole numbers only, so that anybody can draw again with the record of a draw.
 *
 * <p>Homes lie in the order of their ids, each as often as it weighs. A number below the sum of the weights points at one; it
 * is taken out, and so on. Then each drawn home, in the order of drawing, gets its inspectors the same way from those that
 * are eligible for it, in the order of their accounts, each weighing one.
 */
final class DrawMethod {

    static final String NAME = "yian-draw-1";

    private DrawMethod() {}

    /**
     * @param seed 32 hexadecimal digits
     * @throws IllegalArgumentException when there are fewer homes or inspectors than are to be drawn
     */
    static DrawResult draw(DrawInput given, String seed) {
        DrawInput input = given.sorted();
        SeedStream numbers = new SeedStream(seed);
        List<DrawInput.Candidate> homes =
                drawn(input.candidates(), input.homes(), DrawInput.Candidate::weight, numbers);
        return new DrawResult(homes.stream()
                .map(home -> new DrawResult.DrawnHome(
                        home.homeId(),
                        drawn(input.eligible(home), input.inspectorsEach(), inspector -> 1, numbers).stream()
                                .map(DrawInput.EligibleInspector::accountId)
                                .toList()))
                .toList());
    }

    /** A home that would be left with too few inspectors; it makes the draw impossible whichever homes are drawn. */
    static Optional<DrawInput.Candidate> withTooFewInspectors(DrawInput input) {
        return input.candidates().stream()
                .filter(home -> input.eligible(home).size() < input.inspectorsEach())
                .findFirst();
    }

    /** The seed that a public number gives: the first 16 bytes of SHA-256 over its characters without blanks (UTF-8). */
    static String seedOf(String publicNumber) {
        String plain = publicNumber.replaceAll("\\s", "");
        String hash = HexFormat.of().formatHex(SeedStream.sha256(plain.getBytes(StandardCharsets.UTF_8)));
        return hash.substring(0, SeedStream.SEED_DIGITS);
    }

    private static <T> List<T> drawn(List<T> urn, int wanted, ToIntFunction<T> weight, SeedStream numbers) {
        if (urn.size() < wanted) {
            throw new IllegalArgumentException("cannot draw " + wanted + " of " + urn.size());
        }
        List<T> left = new ArrayList<>(urn);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < wanted) {
            int place = numbers.below(left.stream().mapToInt(weight).sum());
            int index = 0;
            while (place >= weight.applyAsInt(left.get(index))) {
                place -= weight.applyAsInt(left.get(index));
                index++;
            }
            drawn.add(left.remove(index));
        }
        return drawn;
    }
}
