#!/usr/bin/env perl
# Signs the vectors by ClassIn's pages alone, sharing no code with client or simulator: `perl spec/vectors/sign.pl`
# names every vector whose signature is not the one made here; with --write it puts its own in their place.
use strict;
use warnings;
use utf8;
use Digest::MD5 ();
use Encode qw(encode_utf8);
use File::Basename qw(dirname);
use JSON::PP ();

binmode STDOUT, ':encoding(UTF-8)';
my $core  = dirname(__FILE__) . '/core';
my $write = grep { $_ eq '--write' } @ARGV;
my $json  = JSON::PP->new->canonical->allow_nonref->allow_bignum;
my $wrong = 0;

sub md5 { return Digest::MD5::md5_hex(encode_utf8(shift)) }

# The text of a JSON string, without its quotes.
sub characters {
    my ($text) = @_;
    my %short = (b => "\b", f => "\f", n => "\n", r => "\r", t => "\t");
    $text =~ s{\\u([dD][89abAB]..)\\u([dD][c-fC-F]..)|\\u(....)|\\(.)}{
        defined $1 ? chr(0x10000 + ((hex($1) - 0xD800) << 10) + hex($2) - 0xDC00)
            : defined $3 ? chr(hex $3) : $short{$4} // $4 }gex;
    return $text;
}

# The top-level members of an object: what stands in the text is signed, so no number is read as a number.
sub members {
    my ($text) = @_;
    my $value = eval { $json->decode($text) };
    return (undef, 'not_json') if $@;
    return (undef, 'not_an_object') if ref $value ne 'HASH';
    my ($depth, $name, %found, %names) = (0);
    while ($text =~ m/\G\s*("(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+)/gc) {
        my $token = $1;
        if ($token =~ /^[{\[]$/) { delete $found{$name} if $depth == 1; $depth++ }
        elsif ($token =~ /^[}\]]$/) { $depth--; undef $name if $depth == 1 }
        elsif ($depth != 1 || $token eq ':') { }
        elsif ($token eq ',') { undef $name }
        elsif (!defined $name) { $names{ $name = characters(substr $token, 1, -1) } = 1 }
        elsif ($token eq 'null') { delete $found{$name} }
        else { $found{$name} = $token =~ /^"/ ? characters(substr $token, 1, -1) : $token }
    }
    return (undef, 'reserved_name') if grep { $names{$_} } qw(sid timeStamp key);
    return \%found;
}

sub string_to_sign {
    my ($body_text, $sid, $timestamp) = @_;
    my ($found, $refused) = members($body_text);
    return (undef, $refused) if $refused;
    for (keys %$found) { delete $found->{$_} if length(encode_utf8($found->{$_})) > 1024 }
    @$found{qw(sid timeStamp)} = ($sid, $timestamp);
    my @names = sort { encode_utf8($a) cmp encode_utf8($b) } keys %$found;
    return join '&', map { "$_=$found->{$_}" } @names;
}

# As browsers and PHP write a form: a blank is +, every other byte that is no letter, digit or *-._ is %XX.
sub form {
    my @pairs = map {
        join '=', map { (my $bytes = encode_utf8($_)) =~ s/([^A-Za-z0-9*\-._ ])/sprintf '%%%02X', ord $1/ge;
            $bytes =~ tr/ /+/; $bytes } @$_
    } @_;
    return join '&', @pairs;
}

sub expected_request {
    my ($vector) = @_;
    my ($sid, $secret, $time, $request) = @$vector{qw(sid secret timestamp request)};
    my @fields = (['SID', $sid], ['timeStamp', "$time"], ['safeKey', md5("$secret$time")]);
    if (exists $request->{body_text}) {
        my ($string) = string_to_sign($request->{body_text}, $sid, $time);
        return { headers => { 'X-EEO-UID' => $sid, 'X-EEO-TS' => "$time", 'X-EEO-SIGN' => md5("$string&key=$secret") },
            body_text => $request->{body_text} };
    }
    return { parts => [@{ $request->{parts} }, map { { name => $_->[0], value => $_->[1] } } @fields] }
        if exists $request->{parts};
    my @all = (@{ $request->{fields} }, @fields);
    return { fields => \@all, body => form(@all) };
}

my %made = (
    'safe_key.json' => sub { my $v = shift; return { safe_key => md5("$v->{secret}$v->{timestamp}") } },
    'check_code.json' => sub { my $v = shift; return { check_code => md5(join '', @$v{qw(secret key account nickname)}) } },
    'lms_signature.json' => sub {
        my $v = shift;
        my ($string, $refused) = string_to_sign(@$v{qw(body_text sid timestamp)});
        return $refused ? { refused => $refused }
            : { string_to_sign => $string, signature => md5("$string&key=$v->{secret}") };
    },
    'signed_requests.json' => sub { return { signed => expected_request(shift) } },
);

for my $file (sort keys %made) {
    open my $in, '<:raw', "$core/$file" or die "$core/$file: $!\n";
    my $text = do { local $/; <$in> };
    close $in;
    my $document = $json->utf8->decode($text);
    $json->utf8(0);
    for my $vector (@{ $document->{vectors} }) {
        my $result = $made{$file}->($vector);
        for my $key (sort keys %$result) {
            next if $json->encode($result->{$key}) eq $json->encode($vector->{$key});
            $wrong++;
            print "$file: $vector->{name}: $key is ", $json->encode($result->{$key}), "\n" unless $write;
            $vector->{$key} = $result->{$key};
        }
    }
    next unless $write;
    open my $out, '>:raw', "$core/$file" or die "$core/$file: $!\n";
    print $out JSON::PP->new->canonical->allow_bignum->utf8->indent->indent_length(1)->space_after->encode($document);
    close $out;
}
exit($wrong && !$write ? 1 : 0);
