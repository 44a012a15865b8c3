package nl.vorder;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what comes over the wire: bytes as they were sent, compressed, with their headers. */
public final class Wire {

    private static final int KILO = 1_000;

    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger requests = new AtomicInteger();

    private Wire() {}

    /** Counts from now on. */
    public static Wire of(Page page) {
        Wire wire = new Wire();
        CDPSession session = page.context().newCDPSession(page);
        session.on("Network.loadingFinished", event -> {
            wire.bytes.addAndGet(event.get("encodedDataLength").getAsLong());
            wire.requests.incrementAndGet();
        });
        session.send("Network.enable");
        return wire;
    }

    /** Begins again at zero. */
    public void reset() {
        bytes.set(0);
        requests.set(0);
    }

    /** Thousands of bytes. */
    public long kilobytes() {
        return bytes.get() / KILO;
    }

    /** Requests that were answered, from the cache too. */
    public int requests() {
        return requests.get();
    }
}
