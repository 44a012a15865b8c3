package nl.vorder.demo;

import java.time.LocalDate;
import java.util.Comparator;
import nl.vorder.shared.Money;
import nl.vorder.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Something that happened in a dossier on a day. */
sealed interface Beat {

    /** In order of time; on one day the post comes first and the closing last. */
    Comparator<Beat> ORDER = Comparator.comparing(Beat::day).thenComparingInt(Beat::rank);

    LocalDate day();

    int rank();

    /** A letter went out. */
    record Letter(LocalDate day, String kind) implements Beat {
        @Override
        public int rank() {
            return 0;
        }
    }

    /** Money came in; without an amount: all that was owed that day. */
    record Paid(LocalDate day, @Nullable Money amount) implements Beat {
        @Override
        public int rank() {
            return 1;
        }
    }

    /** A promise turned out broken. */
    record Broken(LocalDate day) implements Beat {
        @Override
        public int rank() {
            return 2;
        }
    }

    /** The dossier moved to the last stage. */
    record LastStage(LocalDate day) implements Beat {
        @Override
        public int rank() {
            return 3;
        }
    }

    /** A call was made. */
    record Call(LocalDate day, Outcome outcome, Follow follow) implements Beat {
        @Override
        public int rank() {
            return 4;
        }
    }

    /** The client firm credited all invoices. */
    record Credited(LocalDate day) implements Beat {
        @Override
        public int rank() {
            return 5;
        }
    }

    /** What a call led to. */
    sealed interface Follow {

        /** Nothing that is kept. */
        record Nothing() implements Follow {}

        /** A promise, with the day the money came, if it did. */
        record Promised(
                LocalDate dueOn,
                LocalDate checkOn,
                @Nullable LocalDate paidOn) implements Follow {}

        /** A number of monthly instalments, of which the first few were paid. */
        record Plan(int count, LocalDate firstDueOn, int paid, String state) implements Follow {}

        /** An appointment to call again, with the state of the call-back. */
        record Again(LocalDate day, String state) implements Follow {}

        /** A stop signal. */
        record Held(
                String kind,
                @Nullable LocalDate until,
                @Nullable LocalDate liftedOn) implements Follow {}
    }
}
