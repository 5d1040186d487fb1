package org.yian.demo;

import java.util.Map;

/** Where the seats of the cities are, to a tenth of a degree or so (WGS 84). */
final class DemoCities {

    private record Position(double longitude, double latitude) {}

    private static final Map<String, Position> SEATS = Map.ofEntries(
            Map.entry("620100", new Position(103.83, 36.06)),
            Map.entry("620200", new Position(98.29, 39.77)),
            Map.entry("620300", new Position(102.19, 38.52)),
            Map.entry("620400", new Position(104.14, 36.54)),
            Map.entry("620500", new Position(105.72, 34.58)),
            Map.entry("620600", new Position(102.64, 37.93)),
            Map.entry("620700", new Position(100.45, 38.93)),
            Map.entry("620800", new Position(106.66, 35.54)),
            Map.entry("620900", new Position(98.49, 39.73)),
            Map.entry("621000", new Position(107.64, 35.71)),
            Map.entry("621100", new Position(104.63, 35.58)),
            Map.entry("621200", new Position(104.92, 33.40)),
            Map.entry("622900", new Position(103.21, 35.60)),
            Map.entry("623000", new Position(102.91, 34.98)));

    private DemoCities() {}

    static double longitude(String city) {
        return seat(city).longitude();
    }

    static double latitude(String city) {
        return seat(city).latitude();
    }

    private static Position seat(String city) {
        Position seat = SEATS.get(city);
        if (seat == null) {
            throw new IllegalArgumentException("no city " + city);
        }
        return seat;
    }
}
