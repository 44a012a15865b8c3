package nl.vorder.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Who may use the interface under {@code /api}: whoever shows a bearer token. There is no session and no cookie. */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiTokens tokens) throws Exception {
        http.securityMatcher("/api/**");
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.addFilterBefore(new ApiTokenFilter(tokens), AnonymousAuthenticationFilter.class);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        HttpMethod.GET, "/api/v1/openapi", "/api/v1/openapi/**", "/api/v1/openapi.yaml")
                .permitAll()
                .anyRequest()
                .hasAuthority(ApiTokenFilter.AUTHORITY));
        http.exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, refused) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    refuse(
                            response,
                            HttpStatus.UNAUTHORIZED,
                            "Send a valid token: Authorization: Bearer followed by the token");
                })
                .accessDeniedHandler((request, response, refused) ->
                        refuse(response, HttpStatus.FORBIDDEN, "This token does not open this part of the interface")));
        return http.build();
    }

    /** Writes a problem document (RFC 9457); both texts are fixed, so that nothing needs escaping. */
    private static void refuse(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(status.getReasonPhrase(), status.value(), detail));
    }
}
