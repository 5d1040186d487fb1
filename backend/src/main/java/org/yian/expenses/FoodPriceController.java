package org.yian.expenses;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import org.yian.platform.Actor;
import org.yian.spreadsheets.SpreadsheetAnswer;

@Controller("/api/food-prices")
@Tag(name = "food-prices")
class FoodPriceController {

    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    private final FoodPrices prices;

    FoodPriceController(FoodPrices prices) {
        this.prices = prices;
    }

    /** What food costs in the homes of the scope in a month, beside the median of their counties. */
    @Get
    @ExpenseReaders
    FoodPricesView view(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable @Pattern(regexp = MONTH) String month,
            @QueryValue @Nullable String county) {
        return prices.of(actor, month, county);
    }

    /** The price of a person and day by home. */
    @Get(uri = "/export.xlsx", produces = SpreadsheetAnswer.XLSX)
    @ExpenseReaders
    HttpResponse<byte[]> download(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable @Pattern(regexp = MONTH) String month,
            @QueryValue @Nullable String county) {
        return SpreadsheetAnswer.of(
                prices.name(actor.locale(), month == null ? "" : month), prices.sheet(actor, month, county));
    }

    /** The price of a kilogram by kind and home. */
    @Get(uri = "/kinds.xlsx", produces = SpreadsheetAnswer.XLSX)
    @ExpenseReaders
    HttpResponse<byte[]> downloadKinds(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable @Pattern(regexp = MONTH) String month,
            @QueryValue @Nullable String county) {
        return SpreadsheetAnswer.of(
                prices.name(actor.locale(), month == null ? "" : month), prices.kindSheet(actor, month, county));
    }
}
