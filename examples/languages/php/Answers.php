<?php
// What ClassIn's answers mean: the code first, looked up for the operation, then the body in the types of the description.
declare(strict_types=1);

namespace ClassIn;

final class Answers
{
    /** What a code means for this call: the operation's first entry whose conditions hold, or else the registry's. */
    private static function meaning(array $operation, int $code, array $parameters, bool $repeated): array
    {
        $found = Tables::get('errnos')[$code] ?? Tables::get('unknown_errno');
        foreach ($operation['errnos'][$code] ?? [] as $entry) {
            $given = array_intersect_key($parameters, $entry['when'] ?? []);
            if (($repeated || !isset($entry['repeated'])) && array_map('strval', $given) == ($entry['when'] ?? [])) {
                $found = $entry;
                break;
            }
        }
        $found['outcome'] = $found['outcome'] === 'unknown' && $operation['repeat'] === 'read' ? 'failed' : $found['outcome'];
        return $found;
    }

    /** Reads an answer: outcome, code, kind, data and body, and a sentence that says what went wrong, in full or in part. */
    public static function read(string $id, array $parameters, int $status, string $contentType, string $text, bool $repeated = false): array
    {
        $operation = Tables::get('operations')[$id];
        $raw = json_decode($text);
        $isJson = json_last_error() === JSON_ERROR_NONE;
        // Either generation may answer in the envelope of the other.
        $envelope = Tables::at($raw, 'error_info') instanceof \stdClass ? 'error_info.errno' : 'code';
        $code = Tables::coerce('integer', Tables::at($raw, $envelope));
        $type = explode(';', $contentType ?: 'no content type')[0];
        $problem = match (true) {
            $status >= 300 && $status < 400 => "the server redirects (HTTP $status) instead of answering",
            trim($text) === '' => "the answer is empty (HTTP $status)",
            !$isJson => "the answer is not JSON (HTTP $status, $type, " . number_format(strlen($text)) . ' bytes)',
            !$raw instanceof \stdClass => 'the answer is JSON, but no object',
            $code === null => 'the answer holds no code',
            default => null,
        };
        $malformed = ['outcome' => $status >= 500 ? 'unknown' : 'malformed'];
        if ($problem !== null) {
            return $malformed + ['sentence' => "$id: $problem$operation[unreadable]."];
        }
        ['kind' => $kind, 'outcome' => $outcome, 'en' => $en] = self::meaning($operation, $code, $parameters, $repeated);
        $said = "$id ended with $code";
        $answer = compact('outcome', 'code', 'kind') + ['sentence' => "$said: $en"];
        if ($outcome === 'failed' || $outcome === 'unknown') {
            return $answer;
        }
        if (intdiv($status, 100) !== 2) {
            return $malformed + ['sentence' => "$said, but with HTTP $status, so nobody can know what was done."];
        }
        $body = Tables::coerce($operation['answer'], $raw);
        $promises = $operation['promises'] ?? null;
        if ($outcome === 'success' && $promises && in_array(Tables::at($body, $promises), [null, 0, '0', ''], true)) {
            return $malformed + ['sentence' => "$said (done), but $promises is missing from the answer."];
        }
        $answer['body'] = $body;
        $answer['data'] = isset($operation['answer']['data']) ? $body->data ?? null : $body;
        [$failed, $total] = self::failures($operation, $body, $parameters);
        if ($failed) {
            $answer['outcome'] = 'partial';
            $answer['sentence'] = "$id: " . count($failed) . " of $total items were not done (" . implode('; ', array_slice($failed, 0, 3)) . ').';
        } elseif ($outcome === 'success') {
            $answer['sentence'] = '';
        }
        return $answer;
    }

    /** The entries that were not done, each as a sentence, and how many entries with a code there are. */
    private static function failures(array $operation, \stdClass $body, array $parameters): array
    {
        $failed = [];
        $total = 0;
        foreach ($operation['results'] as $path => $name) {
            foreach (Tables::at($body, $path) ?? [] as $index => $item) {
                $code = Tables::at($item, $name);
                if ($code === null) {
                    continue;
                }
                $total++;
                $meaning = self::meaning($operation, $code, $parameters, false);
                if (!in_array($meaning['outcome'], ['success', 'existed'], true)) {
                    $failed[] = "item $index: $code $meaning[en]";
                }
            }
        }
        return [$failed, $total];
    }
}
