package zelian.document.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.PageTests;
import zelian.access.UnitId;
import zelian.common.Ids;
import zelian.document.DocumentNumber;
import zelian.document.DocumentNumbers;

class DocumentNumbersTests extends PageTests {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 16);

    @Autowired
    DocumentNumbers numbers;

    @Autowired
    PlatformTransactionManager transactions;

    private final UnitId body = new UnitId(Ids.next());

    @Test
    void numbersRunPerBodyWordAndYear() {
        assertThat(next(body, "督", DAY).inWords()).isEqualTo("督〔2026〕1号");
        assertThat(next(body, "督", DAY).inWords()).isEqualTo("督〔2026〕2号");
        assertThat(next(body, "提", DAY).inWords()).isEqualTo("提〔2026〕1号");
        assertThat(next(body, "督", LocalDate.of(2027, 1, 4)).inWords()).isEqualTo("督〔2027〕1号");
        assertThat(next(new UnitId(Ids.next()), "督", DAY).inWords()).isEqualTo("督〔2026〕1号");
    }

    @Test
    void aSignatureThatFailsLeavesNoGap() {
        next(body, "督", DAY);
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            numbers.next(body, "督", DAY, "letter", Ids.next());
            transaction.setRollbackOnly();
        });

        assertThat(next(body, "督", DAY).count()).isEqualTo(2);
    }

    @Test
    void manyWhoSignAtOnceGetOneNumberEach() throws InterruptedException, ExecutionException {
        var signatures = IntStream.range(0, 40)
                .<Callable<DocumentNumber>>mapToObj(i -> () -> next(body, "督", DAY))
                .toList();
        var given = new ArrayList<Integer>();
        try (var signers = Executors.newFixedThreadPool(6)) {
            for (var signature : signers.invokeAll(signatures)) {
                given.add(signature.get().count());
            }
        }

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void aVoidedNumberIsKeptAndNotGivenAgain() {
        var letter = Ids.next();
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            numbers.next(body, "督", DAY, "letter", letter);
            numbers.voided("letter", letter, DAY);
        });

        assertThat(next(body, "督", DAY).count()).isEqualTo(2);
        assertThat(db.sql("select voided_on from document.number where subject = :letter")
                        .param("letter", letter)
                        .query(LocalDate.class)
                        .list())
                .isEqualTo(List.of(DAY));
    }

    @Test
    void noNumberIsGivenOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> numbers.next(body, "督", DAY, "letter", Ids.next()));
    }

    private DocumentNumber next(UnitId unit, String word, LocalDate day) {
        return new TransactionTemplate(transactions)
                .execute(transaction -> numbers.next(unit, word, day, "letter", Ids.next()));
    }
}
