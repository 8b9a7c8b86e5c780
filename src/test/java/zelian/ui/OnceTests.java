package zelian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import zelian.PageTests;
import zelian.common.Ids;
import zelian.common.Rejected;

/** A form acts once, however often it is posted. */
class OnceTests extends PageTests {

    @Autowired
    Once once;

    private final AtomicInteger acts = new AtomicInteger();

    @Test
    void postingAFormAgainActsOnceAndLeadsToTheSamePlace() throws Exception {
        var form = form(Ids.next());

        var first = once.run(form, this::act);
        var second = once.run(form, this::act);

        assertThat(acts).hasValue(1);
        assertThat(second).isEqualTo(first).isEqualTo(new SeeOther("/done/1"));
    }

    @Test
    void twoPostsAtTheSameTimeActOnce() throws Exception {
        var token = Ids.next();
        var inside = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> once.run(form(token), () -> {
                inside.countDown();
                return act();
            }));
            inside.await();
            var second = threads.submit(() -> once.run(form(token), this::act));

            assertThat(second.get()).isEqualTo(first.get());
        }
        assertThat(acts).hasValue(1);
    }

    @Test
    void aFormThatWasRefusedMayBePostedAgain() throws Exception {
        var form = form(Ids.next());

        assertThat(thrownBy(() -> once.run(form, () -> {
                    throw Rejected.because("common.changed-meanwhile");
                })))
                .isInstanceOf(Rejected.class);
        once.run(form, this::act);

        assertThat(acts).hasValue(1);
    }

    @Test
    void anotherFormActsOnItsOwn() throws Exception {
        once.run(form(Ids.next()), this::act);
        once.run(form(Ids.next()), this::act);

        assertThat(acts).hasValue(2);
    }

    private SeeOther act() {
        return new SeeOther("/done/" + acts.incrementAndGet());
    }

    private static MockHttpServletRequest form(UUID token) {
        var request = new MockHttpServletRequest("POST", "/somewhere");
        request.addParameter("once", token.toString());
        return request;
    }

    private static Throwable thrownBy(Callable<?> work) {
        try {
            work.call();
            return null;
        } catch (Throwable thrown) {
            return thrown;
        }
    }
}
