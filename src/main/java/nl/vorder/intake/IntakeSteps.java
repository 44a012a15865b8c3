package nl.vorder.intake;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The two heavy steps of taking a file in, and whether this is the demo. */
@Component
class IntakeSteps {

    private final FileStaging staging;
    private final FileApplying applying;
    private final boolean demo;

    IntakeSteps(FileStaging staging, FileApplying applying, @Value("${vorder.demo:false}") boolean demo) {
        this.staging = staging;
        this.applying = applying;
        this.demo = demo;
    }

    boolean isDemo() {
        return demo;
    }

    long stage(StageFile file, ImportOptions options, long uploadedBy) {
        return staging.stage(file, options, uploadedBy);
    }

    void apply(StagedFile file) {
        applying.apply(file);
    }
}
