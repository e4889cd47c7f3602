package org.jianhui.command.calendar;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.calendar.CalendarEdition;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.calendar.event.CalendarEditionImported;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * The imported editions, kept in the transaction that approved them. What an edition says never changes, so it is read
 * once; which one is current is asked every time, because another node may have approved one.
 *
 * <p>A decision that counts with the current edition shares a lock until it commits, and an approval takes it alone: so
 * no notice can be counted with the old edition and escape the recounting by the new one.
 */
final class RegisteredCalendars implements CalendarBook, Register {

    private static final long LOCK = 0x6A68_6361_6CL;

    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<CalendarEditionId, WorkingCalendar> read = new ConcurrentHashMap<>();

    RegisteredCalendars(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    @EventHandler
    void on(CalendarEditionImported event) {
        lock("pg_advisory_xact_lock");
        database.sql("INSERT INTO register.calendar_edition (number, edition, based_on, last_year, content)"
                        + " VALUES (:number, :edition, :basedOn, :lastYear, :content) ON CONFLICT DO NOTHING")
                .param("number", event.number())
                .param("edition", event.edition().value())
                .param("basedOn", event.basedOn().value())
                .param("lastYear", event.content().lastYear())
                .param("content", json.writeValueAsString(event.content()))
                .update();
    }

    @Override
    public WorkingCalendar current() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            lock("pg_advisory_xact_lock_shared");
        }
        WorkingCalendar shipped = WorkingCalendar.shipped();
        Optional<String> newest = database.sql("SELECT edition FROM register.calendar_edition"
                        + " WHERE last_year >= :shipped ORDER BY number DESC LIMIT 1")
                .param("shipped", shipped.edition().lastYear())
                .query(String.class)
                .optional();
        return newest.map(CalendarEditionId::new).map(this::edition).orElse(shipped);
    }

    @Override
    public WorkingCalendar edition(CalendarEditionId id) {
        WorkingCalendar shipped = WorkingCalendar.shipped();
        return id.equals(shipped.id()) ? shipped : read.computeIfAbsent(id, this::read);
    }

    private void lock(String function) {
        database.sql("SELECT " + function + "(:lock) IS NULL")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    private WorkingCalendar read(CalendarEditionId id) {
        return database.sql("SELECT content FROM register.calendar_edition WHERE edition = :edition")
                .param("edition", id.value())
                .query(String.class)
                .optional()
                .map(content -> WorkingCalendar.of(json.readValue(content, CalendarEdition.class)))
                .orElseThrow(() -> new NotFound("CALENDAR_NOT_FOUND", "no calendar edition " + id));
    }
}
