package org.jianhui.kernel.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the edition that this version ships, two small tables beside this class. */
final class ShippedEdition {

    private ShippedEdition() {}

    static CalendarEdition read() {
        List<YearNotice> years = rows("years.csv")
                .map(cells -> new YearNotice(Integer.parseInt(cells[0]), cells[1], cells[2]))
                .toList();
        List<NoticedDay> days = rows("days.csv").flatMap(ShippedEdition::days).toList();
        int last = years.get(years.size() - 1).year();
        return new CalendarEdition(new CalendarEditionId(CalendarEditionId.PREFIX + "-shipped-" + last), years, days);
    }

    private static Stream<NoticedDay> days(String[] cells) {
        LocalDate after = LocalDate.parse(cells[1]).plusDays(1);
        boolean working = cells[2].equals("work");
        return LocalDate.parse(cells[0]).datesUntil(after).map(date -> new NoticedDay(date, working, cells[3]));
    }

    private static Stream<String[]> rows(String name) {
        try (InputStream in = Objects.requireNonNull(ShippedEdition.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(1).map(line -> line.split(",", -1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
