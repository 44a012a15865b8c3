package nl.vorder.costs.api;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what went wrong as a problem document (RFC 9457), without a stack trace. */
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail badParameter(BadParameterException bad) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(bad.getMessage()));
        problem.setTitle("A parameter is wrong");
        problem.setProperty("parameter", bad.parameter());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception unexpected) {
        if (unexpected instanceof ErrorResponse known) {
            return known.getBody();
        }
        String reference = UUID.randomUUID().toString();
        LOG.error("Request failed, reference {}", reference, unexpected);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here; name this reference: " + reference);
        problem.setTitle("Unexpected error");
        return problem;
    }
}
