package org.jianhui.command.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.id.LookId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.reading.Looked;
import org.jianhui.kernel.reading.Opened;
import org.jianhui.kernel.reading.ReadingCommand.RecordLook;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordLookTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TallyNode NODE = new TallyNode(DATABASE, ReadingConfiguration.class);

    private final LookId look = LookId.random();

    @AfterAll
    static void close() {
        NODE.close();
        DATABASE.close();
    }

    @Test
    void says_what_was_seen_of_whom_in_a_stream_of_its_own() {
        PersonId one = PersonId.random();
        record(List.of("person.name", "person.phone"), List.of(one));
        assertThat(payloads())
                .singleElement()
                .satisfies(payload -> assertThat(payload)
                        .contains("\"GET /elections/{election}\"", "\"persons\":1", one.value(), "\"person.phone\""));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "499, 1", "500, 1", "501, 2", "1000, 2", "1001, 3"})
    void a_long_list_stands_in_several_events_of_one_act(int persons, int events) {
        List<PersonId> all = Stream.generate(PersonId::random).limit(persons).toList();
        record(List.of("person.name"), all);
        List<String> payloads = payloads();
        assertThat(payloads).hasSize(events);
        assertThat(payloads.get(0)).contains("\"persons\":" + persons);
        assertThat(all).allMatch(person -> payloads.stream().anyMatch(payload -> payload.contains(person.value())));
    }

    @Test
    void parts_are_filled_over_the_groups() {
        List<PersonId> many = Stream.generate(PersonId::random).limit(499).toList();
        List<List<Opened>> parts = Parts.of(List.of(
                new Opened(List.of("person.name"), many),
                new Opened(List.of("person.sex"), List.of(PersonId.random(), PersonId.random()))));
        assertThat(parts)
                .extracting(part -> part.get(part.size() - 1).persons().size())
                .containsExactly(1, 1);
    }

    @Test
    void a_file_alone_is_a_look() {
        perform(new Looked("GET /files/{id}", List.of(), List.of("attachment-a"), null, List.of()));
        assertThat(payloads())
                .singleElement()
                .satisfies(payload -> assertThat(payload).contains("attachment-a"));
    }

    @Test
    void refuses_to_record_that_nothing_was_seen() {
        assertThatThrownBy(() -> new Looked("GET /", List.of(), List.of(), null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void record(List<String> fields, List<PersonId> persons) {
        perform(new Looked(
                "GET /elections/{election}",
                List.of("election-a"),
                List.of(),
                null,
                List.of(new Opened(fields, persons))));
    }

    private void perform(Looked looked) {
        NODE.bean(Acts.class).perform(TestActs.now(NODE.clock), null, sender -> {
            sender.send(new RecordLook(look, PersonId.random(), looked));
            return look.value();
        });
    }

    private List<String> payloads() {
        return DATABASE.sql()
                .sql("SELECT payload FROM log.event WHERE stream = ? ORDER BY seq")
                .param(look.value())
                .query(String.class)
                .list();
    }
}
