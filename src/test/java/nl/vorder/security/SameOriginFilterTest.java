package nl.vorder.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SameOriginFilterTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            http://vorder.example:8080,  200
            http://VORDER.example:8080,  200
            http://evil.example:8080,    403
            http://vorder.example,       403
            http://vorder.example.evil,  403
            null,                        403
            not a uri,                   403
            """)
    void a_web_socket_is_opened_by_our_own_pages_only(String origin, int status) throws Exception {
        assertThat(status("/VAADIN/push", true, origin)).isEqualTo(status);
    }

    @Test
    void a_web_socket_without_an_origin_is_refused() throws Exception {
        assertThat(status("/VAADIN/push", true, null)).isEqualTo(403);
    }

    @Test
    void ordinary_requests_pass() throws Exception {
        assertThat(status("/login", false, "http://evil.example")).isEqualTo(200);
        assertThat(status("/VAADIN/push", false, null)).isEqualTo(200);
    }

    private static int status(String path, boolean webSocket, @Nullable String origin) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServerName("vorder.example");
        request.setServerPort(8080);
        if (webSocket) {
            request.addHeader("Upgrade", "websocket");
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SameOriginFilter().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
