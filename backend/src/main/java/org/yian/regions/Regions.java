package org.yian.regions;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Scope;
import org.yian.platform.UseCase;

/** The administrative divisions, read from memory. */
@Singleton
public class Regions {

    private static final String PROVINCE = "620000";

    private final RegionRepository repository;

    Regions(RegionRepository repository) {
        this.repository = repository;
    }

    public Optional<Region> find(String code) {
        return Optional.ofNullable(repository.tree().path(code)).map(RegionPath::region);
    }

    /** The names of a division; null for no code or one that is not in the table. */
    public @Nullable RegionName name(@Nullable String code) {
        RegionPath path = code == null ? null : repository.tree().path(code);
        return path == null
                ? null
                : new RegionName(
                        path.region().code(),
                        path.region().name(),
                        path.region().nameEn());
    }

    /** Whether the second division is the first one or lies in it. */
    public boolean contains(String outerCode, String innerCode) {
        RegionPath inner = repository.tree().path(innerCode);
        return inner != null && (outerCode.equals(PROVINCE) || inner.hasAncestorOrSelf(outerCode));
    }

    /** Whether a division exists and lies within a scope; a home's people have none. */
    public boolean within(Scope scope, String code) {
        return scope.regionCode() != null && find(code).isPresent() && contains(scope.regionCode(), code);
    }

    /** The counties of a city, none for a city without counties. */
    public List<Region> counties(String cityCode) {
        return below(cityCode, RegionLevel.COUNTY);
    }

    /**
     * The division directly in another one that people mean by a text: its name, its name without the last character
     * ({@code 甘州} for {@code 甘州区}), its English name or its code.
     */
    public Optional<Region> named(String parentCode, String text) {
        List<Region> siblings = repository.tree().paths().stream()
                .map(RegionPath::region)
                .filter(region -> parentCode.equals(region.parentCode()))
                .toList();
        return siblings.stream()
                .filter(region -> region.name().equals(text)
                        || region.code().equals(text)
                        || region.nameEn().equalsIgnoreCase(text))
                .findFirst()
                .or(() -> siblings.stream()
                        .filter(region -> region.name().length() > 2
                                && region.name()
                                        .substring(0, region.name().length() - 1)
                                        .equals(text))
                        .findFirst());
    }

    private List<Region> below(String code, RegionLevel level) {
        return repository.tree().paths().stream()
                .map(RegionPath::region)
                .filter(region -> region.level() == level && contains(code, region.code()))
                .toList();
    }

    /**
     * The divisions at or below the caller's scope with their ancestors, by code. Those without a scope of their own, who
     * give accounts their regions, see all.
     *
     * @param parent only those directly in this division; with a level: those of that level anywhere in it
     */
    @UseCase(readOnly = true)
    public List<Region> visible(Actor actor, @Nullable String parent, @Nullable RegionLevel level) {
        String root = root(actor.scope());
        Set<String> ancestors = ancestors(root);
        return repository.tree().paths().stream()
                .map(RegionPath::region)
                .filter(region -> contains(root, region.code()) || ancestors.contains(region.code()))
                .filter(region -> level == null || region.level() == level)
                .filter(region -> parent == null || inside(parent, region, level))
                .toList();
    }

    private boolean inside(String parent, Region region, @Nullable RegionLevel level) {
        return level == null
                ? parent.equals(region.parentCode())
                : !region.code().equals(parent) && contains(parent, region.code());
    }

    private String root(Scope scope) {
        return switch (scope.level()) {
            case PROVINCE, NONE -> PROVINCE;
            case CITY, COUNTY, TOWNSHIP -> Objects.requireNonNull(scope.regionCode());
            case HOME ->
                repository.codeOfHome(Objects.requireNonNull(scope.homeId())).orElse("");
        };
    }

    private Set<String> ancestors(String code) {
        Set<String> result = new HashSet<>();
        RegionPath path = repository.tree().path(code);
        while (path != null && path.region().parentCode() != null) {
            result.add(path.region().parentCode());
            path = repository.tree().path(path.region().parentCode());
        }
        return result;
    }
}
