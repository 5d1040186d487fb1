package org.yian.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.yian.funds.EntryKind;
import org.yian.funds.Flow;
import org.yian.funds.FundSource;
import org.yian.funds.MoneyPlace;
import org.yian.funds.Posting;
import org.yian.platform.Database;
import org.yian.platform.TimeFactory;

/**
 * The books of all homes to the end of the last month: the old ones, taken over as they were, with what was wrong in them; in
 * one city the allowances of the last months come from its runs, and in one county the homes enter what they spend.
 */
final class DemoFunds {

    private static final long SEED = 20171205;

    private final Database database;
    private final DemoOffices offices;
    private final DemoAttachments files;
    private final DemoRunWriter writer;
    private final Map<String, String> officeNames;
    private final LocalDate today;
    private final Random random = new Random(SEED);
    private final Map<String, Long> origins = new HashMap<>();
    private final List<@Nullable Object[]> accounts = new ArrayList<>();
    private final List<@Nullable Object[]> entries = new ArrayList<>();
    private final List<@Nullable Object[]> postings = new ArrayList<>();

    DemoFunds(
            Database database,
            DemoOffices offices,
            DemoAttachments files,
            DemoRunWriter writer,
            Map<String, String> officeNames,
            LocalDate today) {
        this.database = database;
        this.offices = offices;
        this.files = files;
        this.writer = writer;
        this.officeNames = officeNames;
        this.today = today;
    }

    /** @param months how many months of books there are; tests of other things do without */
    void load(List<DemoHome> homes, int months) {
        if (months == 0) {
            return;
        }
        YearMonth last = YearMonth.from(today).minusMonths(1);
        YearMonth first = last.minusMonths(months - 1L);
        database.changeAll(
                "INSERT INTO fund_book (home_id, opened_on) VALUES (?, ?)",
                homes.stream()
                        .map(home -> new @Nullable Object[] {home.id(), first.atDay(1)})
                        .toList());
        DemoHome own = DemoOffices.demonstrationHome(homes);
        new DemoTransfers(database, last).load();
        DemoRuns runs = new DemoRuns(database, officeNames, last);
        runs.compute();
        DemoActs acts = new DemoActs(
                runs,
                new DemoProjects(database, offices, today),
                new DemoIncomes(database, offices, last),
                new DemoExpenses(database, new DemoExpenseRows(database, offices, files), last));
        acts.begin();
        DemoClosings closings = new DemoClosings(database, offices);
        for (int index = 0; index < homes.size(); index++) {
            DemoHome home = homes.get(index);
            DemoBook book = book(index, home, own, acts, first, last);
            keep(home, book.entries());
            closings.add(home, book.entries(), first, closedThrough(index, home.id() == own.id(), last));
        }
        acts.projects().register();
        write();
        acts.write(own, writer, origins);
        new DemoRecoveries(database, offices, today).load();
        closings.write();
    }

    private DemoBook book(int index, DemoHome home, DemoHome own, DemoActs acts, YearMonth first, YearMonth last) {
        boolean careStandard =
                home.cityCode().equals("620100") || home.cityCode().equals("620700");
        DemoBook book = new DemoBook(home, careStandard, random);
        DemoAbuse abuse = DemoAbuse.of(index, home.id() == own.id());
        book.open(first);
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            boolean recent = month.isAfter(last.minusMonths(DemoAbuse.MONTHS));
            if (!acts.month(home, book, month, last)) {
                book.month(month, recent ? abuse.extraPersons() : 0);
            }
            acts.projects().month(index, home, book, month, first);
            if (recent) {
                abuse.enter(book, month);
            }
        }
        return book;
    }

    private void keep(DemoHome home, List<DemoBook.Entry> book) {
        Map<String, Long> ids = new HashMap<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (DemoBook.Entry entry : book) {
            long id = entries.size() + 1L;
            entries.add(new @Nullable Object[] {
                id,
                home.id(),
                entry.date(),
                numbers.merge(entry.date().getYear(), 1, Integer::sum),
                entry.postings().get(0).flow() == Flow.OPENING ? EntryKind.OPENING : entry.kind(),
                entry.summary(),
                entry.counterparty(),
                entry.origin(),
                author(home, entry),
                entry.date().plusDays(2).atTime(9, 30).atZone(TimeFactory.ZONE).toInstant()
            });
            if (entry.origin() != null) {
                origins.put(entry.origin(), id);
            }
            for (Posting posting : entry.postings()) {
                long place = account(ids, home, posting.place().name(), null, null);
                long other = posting.source() == null
                        ? account(ids, home, other(posting.place()).name(), null, null)
                        : account(ids, home, "SOURCE", posting.source(), posting.projectId());
                boolean in = posting.flow() == Flow.INCOME || posting.flow() == Flow.OPENING;
                postings.add(new @Nullable Object[] {
                    id,
                    posting.flow(),
                    posting.source(),
                    posting.projectId(),
                    posting.category(),
                    in ? place : other,
                    in ? other : place,
                    posting.amount()
                });
            }
        }
    }

    /** The county posts the allowances, the home all else. */
    private long author(DemoHome home, DemoBook.Entry entry) {
        return entry.kind() == EntryKind.ALLOWANCE ? offices.inspectorsOf(home).get(0) : offices.directorOf(home.id());
    }

    private static MoneyPlace other(MoneyPlace place) {
        return place == MoneyPlace.CASH ? MoneyPlace.BANK : MoneyPlace.CASH;
    }

    private long account(
            Map<String, Long> ids, DemoHome home, String kind, @Nullable FundSource source, @Nullable Long project) {
        return ids.computeIfAbsent(kind + source + project, key -> {
            long id = accounts.size() + 1L;
            accounts.add(new @Nullable Object[] {id, home.id(), kind, source, project});
            return id;
        });
    }

    private void write() {
        database.changeAll(
                "INSERT INTO fund_account (id, home_id, kind, source, project_id) VALUES (?, ?, ?, ?, ?)", accounts);
        database.changeAll(
                """
                INSERT INTO fund_entry (id, home_id, entry_date, number, kind, summary, counterparty, origin, created_by,
                    created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entries);
        database.changeAll(
                """
                INSERT INTO fund_posting (entry_id, flow, source, project_id, category, debit_account_id, credit_account_id,
                    amount) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                postings);
    }

    /** Most homes have closed what they can; some wait still, the demonstration home among them, and some are late. */
    private YearMonth closedThrough(int index, boolean own, YearMonth last) {
        if (!own && index % 9 == 4) {
            return last.minusMonths(3L + index % 3);
        }
        boolean counted = today.getDayOfMonth() > DemoClosings.CONFIRMED_ON && !own && index % 5 != 1;
        return counted ? last : last.minusMonths(1);
    }
}
