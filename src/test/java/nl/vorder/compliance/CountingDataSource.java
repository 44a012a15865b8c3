package nl.vorder.compliance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements sent through its connections, every execute as one, and the transactions. */
public final class CountingDataSource extends DelegatingDataSource {

    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger transactions = new AtomicInteger();
    private final Queue<String> texts = new ConcurrentLinkedQueue<>();

    public CountingDataSource(DataSource target) {
        super(target);
    }

    public int statements() {
        return statements.get();
    }

    /** How many transactions were begun; each costs statements of its own that are not counted above. */
    public int transactions() {
        return transactions.get();
    }

    /** The texts that were prepared, as often as they were. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    public void reset() {
        texts.clear();
        statements.set(0);
        transactions.set(0);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, connection);
    }

    private <T> T proxy(Class<T> type, T target) {
        Object proxy =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        statements.incrementAndGet();
                    }
                    if (method.getName().equals("prepareStatement")) {
                        texts.add((String) arguments[0]);
                    }
                    if (method.getName().equals("setAutoCommit") && Boolean.FALSE.equals(arguments[0])) {
                        transactions.incrementAndGet();
                    }
                    return wrap(method, invoke(target, method, arguments));
                });
        return type.cast(proxy);
    }

    private Object wrap(Method method, Object result) {
        if (result instanceof PreparedStatement prepared && method.getReturnType() == PreparedStatement.class) {
            return proxy(PreparedStatement.class, prepared);
        }
        if (result instanceof Statement statement && method.getReturnType() == Statement.class) {
            return proxy(Statement.class, statement);
        }
        return result;
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
