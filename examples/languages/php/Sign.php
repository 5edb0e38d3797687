<?php
// ClassIn's signatures. The path says which of the two a call takes.
declare(strict_types=1);

namespace ClassIn;

final class Refused extends \Exception
{
}

final class Sign
{
    private const LONGEST = 1024;

    public static function safeKey(string $secret, int|string $timestamp): string
    {
        return md5($secret . $timestamp);
    }

    public static function checkCode(string $secret, string $key, string $account, string $nickname): string
    {
        return md5($secret . $key . $account . $nickname);
    }

    /** What v2 signs, without the &key=SECRET that ends it. The text of the body counts, so no number is parsed. */
    public static function stringToSign(string $body, string $sid, int $timestamp): string
    {
        $parsed = json_decode($body, false);
        if (json_last_error() !== JSON_ERROR_NONE) {
            throw new Refused('not_json');
        }
        if (!$parsed instanceof \stdClass) {
            throw new Refused('not_an_object');
        }
        foreach (['sid', 'timeStamp', 'key'] as $name) {
            if (property_exists($parsed, $name)) {
                throw new Refused('reserved_name');
            }
        }
        $signed = [];
        $depth = 0;
        $name = null;
        preg_match_all('/"(?:[^"\\\\]|\\\\.)*+"|[{}\[\]:,]|[^\s{}\[\]:,"]+/', $body, $tokens);
        foreach ($tokens[0] as $token) {
            if ($token === '{' || $token === '[') {
                if ($depth++ === 1) {
                    unset($signed[$name]);
                }
            } elseif ($token === '}' || $token === ']') {
                $depth--;
            } elseif ($depth === 1 && $token === ',') {
                $name = null;
            } elseif ($depth === 1 && $token !== ':') {
                $text = $token[0] === '"' ? json_decode($token) : $token;
                if ($name === null) {
                    $name = $text;
                } elseif ($token === 'null' || strlen($text) > self::LONGEST) {
                    unset($signed[$name]);
                } else {
                    $signed[$name] = $text;
                }
            }
        }
        $signed = ['sid' => $sid, 'timeStamp' => (string) $timestamp] + $signed;
        // As texts: PHP would compare names such as "10" and "9" as numbers.
        ksort($signed, SORT_STRING);
        return implode('&', array_map(fn ($name, $text) => "$name=$text", array_keys($signed), $signed));
    }

    public static function lmsSignature(string $body, string $sid, string $secret, int $timestamp): string
    {
        return md5(self::stringToSign($body, $sid, $timestamp) . "&key=$secret");
    }

    /** Body, content type and headers of a request, signed: v1 in its form, v2 in three headers. */
    public static function request(string $path, string $contentType, string $body, string $sid, string $secret, int $timestamp): array
    {
        if (!str_ends_with(explode('?', $path)[0], '.api.php')) {
            $body = $body === '' ? '{}' : $body;
            $signature = self::lmsSignature($body, $sid, $secret, $timestamp);
            return [$body, $contentType, ['X-EEO-UID' => $sid, 'X-EEO-TS' => (string) $timestamp, 'X-EEO-SIGN' => $signature]];
        }
        $fields = ['SID' => $sid, 'timeStamp' => (string) $timestamp, 'safeKey' => self::safeKey($secret, $timestamp)];
        if (preg_match('/boundary="?([^";]+)/', $contentType, $found)) {
            foreach (array_reverse($fields) as $name => $value) {
                $body = "--$found[1]\r\nContent-Disposition: form-data; name=\"$name\"\r\n\r\n$value\r\n$body";
            }
            return [$body, $contentType, []];
        }
        return [http_build_query($fields) . ($body === '' ? '' : "&$body"), 'application/x-www-form-urlencoded', []];
    }
}
