package fadu.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.fixtures.App;
import fadu.fixtures.WithApp;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WithApp
@Tag("both")
class OutboxTest {
    private final App app;
    private final Tx tx;
    private final Events events;

    OutboxTest(App app) {
        this.app = app;
        this.tx = app.bean(Tx.class);
        this.events = app.bean(Events.class);
    }

    @Test
    void anAnnouncementIsHeardOnceHoweverOftenItIsDelivered() throws SQLException {
        var said = announce();
        app.deliver();
        assertThat(Ear.heard(said)).isEqualTo(1);
        for (int i = 0; i < 3; i++) {
            deliverAgain(said);
            app.deliver();
        }
        assertThat(Ear.heard(said)).isEqualTo(1);
    }

    @Test
    void controlWithoutTheReceiptItIsHeardAgain() throws SQLException {
        var said = announce();
        app.deliver();
        forgetReceipt(said);
        deliverAgain(said);
        app.deliver();
        assertThat(Ear.heard(said)).isEqualTo(2);
    }

    @Test
    void aRefusedChangeAnnouncesNothing() {
        var words = PublicIds.next();
        tx.run(() -> {
            events.announce(new Said(words));
            return Outcome.refused(CommonProblem.NOT_FOUND);
        });
        app.deliver();
        assertThat(Ear.heard(words)).isZero();
        assertThatThrownBy(() -> events.announce(new Said(words))).hasMessageContaining("Tx.run");
    }

    @Test
    void aListenerThatFailsIsTriedAgainWhileOthersGoOn() throws SQLException {
        var poison = Ear.FAILS_ONCE + PublicIds.next();
        tx.write(() -> {
            events.announce(new Said(poison));
            return true;
        });
        var after = announce();
        app.deliver();
        assertThat(Ear.heard(poison)).isZero();
        assertThat(Ear.heard(after)).isEqualTo(1);
        makeDue(poison);
        app.deliver();
        assertThat(Ear.heard(poison)).isEqualTo(1);
    }

    private String announce() {
        var words = PublicIds.next();
        tx.write(() -> {
            events.announce(new Said(words));
            return true;
        });
        return words;
    }

    private void deliverAgain(String words) throws SQLException {
        change("UPDATE outbox SET delivered_at = NULL WHERE payload LIKE ?", words);
    }

    private void makeDue(String words) throws SQLException {
        change("UPDATE outbox SET due_at = created_at WHERE attempts = 1 AND payload LIKE ?", words);
    }

    private void forgetReceipt(String words) throws SQLException {
        change("DELETE FROM outbox_receipt WHERE event_id = (SELECT id FROM outbox WHERE payload LIKE ?)", words);
    }

    private void change(String sql, String words) throws SQLException {
        try (var connection = app.migratingAccount();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, "%" + words + "%");
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
