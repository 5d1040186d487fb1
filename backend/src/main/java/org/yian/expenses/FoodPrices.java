package org.yian.expenses;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.UseCase;
import org.yian.regions.Regions;
import org.yian.spreadsheets.Spreadsheet;

/** Compares what homes pay for food: a person and day, and a kilogram of each kind, against the median of the county. */
@Singleton
class FoodPrices {

    private static final int FEN = 2;

    private final FoodPriceRepository repository;
    private final Regions regions;
    private final Messages messages;
    private final Clock clock;

    FoodPrices(FoodPriceRepository repository, Regions regions, Messages messages, Clock clock) {
        this.repository = repository;
        this.regions = regions;
        this.messages = messages;
        this.clock = clock;
    }

    private record KindOfArea(String area, FoodKind food) {}

    /** @param month null: the current one */
    @UseCase(readOnly = true)
    FoodPricesView of(Actor actor, @Nullable String month, @Nullable String county) {
        LocalDate today = LocalDate.now(clock);
        YearMonth asked = month == null ? YearMonth.from(today) : YearMonth.parse(month);
        LocalDate next = asked.plusMonths(1).atDay(1);
        LocalDate until = next.isAfter(today) ? today.plusDays(1) : next;
        return new FoodPricesView(
                asked.toString(),
                homes(actor, repository.meals(actor.scope(), asked, until, county)),
                kinds(repository.bought(actor.scope(), asked, county)));
    }

    private List<FoodPricesView.HomeMeals> homes(Actor actor, List<FoodPriceRepository.Meals> meals) {
        Map<String, BigDecimal> medians = meals.stream()
                .filter(home -> perPersonDay(home) != null)
                .collect(Collectors.groupingBy(
                        FoodPriceRepository.Meals::area,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                all -> median(all.stream()
                                        .map(FoodPrices::perPersonDay)
                                        .filter(Objects::nonNull)
                                        .toList()))));
        return meals.stream()
                .filter(FoodPriceRepository.Meals::visible)
                .map(home -> {
                    BigDecimal price = perPersonDay(home);
                    BigDecimal median = medians.get(home.area());
                    return new FoodPricesView.HomeMeals(
                            home.homeId(),
                            home.homeName(),
                            area(actor, home.area()),
                            home.spent(),
                            home.personDays(),
                            price,
                            median,
                            price == null || median == null ? null : abovePercent(price, median));
                })
                .toList();
    }

    private static @Nullable BigDecimal perPersonDay(FoodPriceRepository.Meals home) {
        return home.personDays() == 0 || home.spent().signum() <= 0
                ? null
                : home.spent().dividedBy(home.personDays()).yuan();
    }

    private static List<FoodPricesView.KindPrice> kinds(List<FoodPriceRepository.Bought> bought) {
        Map<KindOfArea, List<BigDecimal>> prices = bought.stream()
                .collect(Collectors.groupingBy(
                        line -> new KindOfArea(line.area(), line.food()),
                        Collectors.mapping(FoodPrices::perKg, Collectors.toList())));
        return bought.stream()
                .filter(FoodPriceRepository.Bought::visible)
                .map(line -> {
                    List<BigDecimal> all = Objects.requireNonNull(prices.get(new KindOfArea(line.area(), line.food())));
                    BigDecimal median = median(all);
                    return new FoodPricesView.KindPrice(
                            line.homeId(),
                            line.homeName(),
                            line.food(),
                            line.weightKg(),
                            line.amount(),
                            perKg(line),
                            median,
                            all.size(),
                            abovePercent(perKg(line), median));
                })
                .toList();
    }

    private static BigDecimal perKg(FoodPriceRepository.Bought line) {
        return line.amount().yuan().divide(line.weightKg(), FEN, RoundingMode.HALF_UP);
    }

    /** The middle one, or the mean of the two in the middle. */
    static BigDecimal median(List<BigDecimal> prices) {
        List<BigDecimal> sorted = prices.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1)
                        .add(sorted.get(middle))
                        .divide(BigDecimal.valueOf(2), FEN, RoundingMode.HALF_UP);
    }

    private static BigDecimal abovePercent(BigDecimal price, BigDecimal median) {
        return median.signum() == 0
                ? BigDecimal.ZERO
                : price.subtract(median).multiply(BigDecimal.valueOf(100)).divide(median, 1, RoundingMode.HALF_UP);
    }

    private String area(Actor actor, String code) {
        var name = regions.name(code);
        if (name == null) {
            return code;
        }
        return actor.readsEnglish() ? name.nameEn() : name.name();
    }

    /** The prices a person and day as an XLSX file. */
    @UseCase(readOnly = true)
    byte[] sheet(Actor actor, @Nullable String month, @Nullable String county) {
        FoodPricesView view = of(actor, month, county);
        Locale locale = actor.locale();
        Function<String, String> title = key -> messages.text(locale, "expenses.food." + key);
        return Spreadsheet.<FoodPricesView.HomeMeals>named(name(locale, view.month()))
                .text(title.apply("area"), 14, FoodPricesView.HomeMeals::area)
                .text(title.apply("home"), 30, FoodPricesView.HomeMeals::homeName)
                .money(title.apply("spent"), 14, row -> row.spent().yuan())
                .number(title.apply("person-days"), 12, FoodPricesView.HomeMeals::personDays)
                .money(title.apply("per-person-day"), 14, FoodPricesView.HomeMeals::perPersonDay)
                .money(title.apply("median"), 14, FoodPricesView.HomeMeals::median)
                .number(title.apply("above"), 14, FoodPricesView.HomeMeals::abovePercent)
                .write(rows -> view.homes().forEach(rows));
    }

    /** The prices of a kilogram as an XLSX file. */
    @UseCase(readOnly = true)
    byte[] kindSheet(Actor actor, @Nullable String month, @Nullable String county) {
        FoodPricesView view = of(actor, month, county);
        Locale locale = actor.locale();
        Function<String, String> title = key -> messages.text(locale, "expenses.food." + key);
        return Spreadsheet.<FoodPricesView.KindPrice>named(name(locale, view.month()))
                .text(title.apply("kind"), 14, row -> messages.text(locale, "expenses.food-kind." + row.food()))
                .text(title.apply("home"), 30, FoodPricesView.KindPrice::homeName)
                .number(title.apply("weight"), 12, FoodPricesView.KindPrice::weightKg)
                .money(title.apply("amount"), 14, row -> row.amount().yuan())
                .money(title.apply("per-kg"), 14, FoodPricesView.KindPrice::yuanPerKg)
                .money(title.apply("median"), 14, FoodPricesView.KindPrice::median)
                .number(title.apply("above"), 14, FoodPricesView.KindPrice::abovePercent)
                .write(rows -> view.kinds().forEach(rows));
    }

    String name(Locale locale, String month) {
        return messages.text(locale, "expenses.food.name") + " " + month;
    }
}
