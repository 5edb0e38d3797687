<?php
// Signs the calls of the generated client, which goes through Guzzle, and throws what went wrong.
declare(strict_types=1);

namespace ClassIn;

use GuzzleHttp\Psr7\Response;
use GuzzleHttp\Psr7\Utils;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;

final class Middleware
{
    /** A middleware for Guzzle: signs what leaves, and throws what the answer says went wrong. */
    public static function signing(string $sid, string $secret, ?callable $clock = null): callable
    {
        $clock ??= 'time';
        return fn (callable $next) => function (RequestInterface $request, array $options) use ($next, $sid, $secret, $clock) {
            $now = $clock();
            $path = $request->getRequestTarget();
            $unsigned = (string) $request->getBody();
            [$body, $contentType, $headers] = Sign::request($path, $request->getHeaderLine('Content-Type'), $unsigned, $sid, $secret, $now);
            $request = $request->withBody(Utils::streamFor($body))->withHeader('Content-Type', $contentType)->withHeader('Content-Length', (string) strlen($body));
            foreach ($headers as $name => $value) {
                $request = $request->withHeader($name, $value);
            }
            parse_str($unsigned, $parameters);
            return $next($request, ['allow_redirects' => false] + $options)->then(function (ResponseInterface $response) use ($path, $parameters, $now) {
                $operation = Tables::get('paths')[$path];
                $answer = Answers::read($operation, $parameters, $response->getStatusCode(), $response->getHeaderLine('Content-Type'), (string) $response->getBody());
                if (!isset($answer['body'])) {
                    $advice = ($answer['kind'] ?? '') === 'auth' ? self::clockAdvice($operation, $response->getHeaderLine('Date'), $now) : '';
                    throw new \RuntimeException($answer['sentence'] . $advice);
                }
                return new Response(200, ['Content-Type' => 'application/json'], json_encode($answer['body'], JSON_UNESCAPED_UNICODE));
            });
        };
    }

    private static function clockAdvice(string $operation, string $date, int $now): string
    {
        $general = " Check the sid, the secret, this machine's clock, and that ClassIn has opened the action to the school.";
        $seconds = $now - (strtotime($date) ?: $now);
        if (abs($seconds) < 60) {
            return $general;
        }
        $clock = " This machine's clock is " . round(abs($seconds) / 60) . ' minutes ' . ($seconds > 0 ? 'ahead of' : 'behind') . " the server's: set it right.";
        return abs($seconds) > Tables::get('operations')[$operation]['clock_window'] ? $clock : $general . $clock;
    }
}
