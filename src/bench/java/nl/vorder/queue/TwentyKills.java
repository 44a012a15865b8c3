package nl.vorder.queue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Twenty random kills of application and database in turn, while eight agents record without a pause. */
public final class TwentyKills {

    private static final Logger LOG = LoggerFactory.getLogger(TwentyKills.class);

    private TwentyKills() {}

    /** Kills and prints what was found. */
    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        Path folder = Files.createTempDirectory("vorder-kills");
        Kills.Result result = Kills.run(folder, kills, 6_000);
        LOG.warn(
                "{} kills: {} outcomes acknowledged, {} missing, {} calls and {} attempts stored, {} refused but stored; files in {}",
                result.kills(),
                result.acknowledged(),
                result.missing(),
                result.calls(),
                result.contacts(),
                result.refusedButStored(),
                folder);
        System.exit(0);
    }
}
