package nl.vorder.demo;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets the load begin once the tables stand, so that it runs beside the rest of the application's start. */
@Component
@ConditionalOnProperty(name = "vorder.demo", havingValue = "true")
class DemoStart implements Callback {

    private final DemoLoader loader;

    DemoStart(DemoLoader loader) {
        this.loader = loader;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        loader.begin();
    }

    @Override
    public String getCallbackName() {
        return "demo";
    }
}
