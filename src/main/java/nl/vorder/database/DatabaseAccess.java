package nl.vorder.database;

/**
 * How to reach a MariaDB.
 *
 * @param url the JDBC address
 * @param user the database user of the application
 * @param password its password
 */
public record DatabaseAccess(String url, String user, String password) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
