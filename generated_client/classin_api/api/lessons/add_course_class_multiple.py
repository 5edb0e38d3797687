# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_course_class_multiple_request import AddCourseClassMultipleRequest
from ...models.add_course_class_multiple_response import AddCourseClassMultipleResponse
from ...types import Response


def _get_kwargs(
    *,
    body: AddCourseClassMultipleRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=addCourseClassMultiple",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AddCourseClassMultipleResponse | None:
    if response.status_code == 200:
        response_200 = AddCourseClassMultipleResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddCourseClassMultipleResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseClassMultipleRequest,
) -> Response[AddCourseClassMultipleResponse]:
    """Create several lessons in a course.

     Does for each entry of `classJson` what `addCourseClass` does, and answers entry by entry in the
    order sent. ClassIn advises at most
    30 entries a call. Of more than 50 it cuts off the rest without a word: those lessons are not
    created and have no entry in the answer.
    The call as a whole can say 1 while entries fail: look at each entry's `errno`. What is wrong with
    the course or the list ends the call
    (144, 147, 149, 153, 155); what is wrong with a lesson stands at its entry.

    Give every entry a `courseUniqueIdentity` of its own. A repeat then answers 398 at the entries whose
    lessons exist, with their ids and
    `more_data`, and creates those that are missing. 133 says that the list itself has an identity
    twice; the second lesson was not created.
    Entries with 280, 281, 824 and 121601002 were created: do not create them again. Since 6.0
    `lmsActivityCreateClass`, one lesson a call,
    takes the operation's place; this one goes on working but gains nothing new.

    Args:
        body (AddCourseClassMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseClassMultipleResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseClassMultipleRequest,
) -> AddCourseClassMultipleResponse | None:
    """Create several lessons in a course.

     Does for each entry of `classJson` what `addCourseClass` does, and answers entry by entry in the
    order sent. ClassIn advises at most
    30 entries a call. Of more than 50 it cuts off the rest without a word: those lessons are not
    created and have no entry in the answer.
    The call as a whole can say 1 while entries fail: look at each entry's `errno`. What is wrong with
    the course or the list ends the call
    (144, 147, 149, 153, 155); what is wrong with a lesson stands at its entry.

    Give every entry a `courseUniqueIdentity` of its own. A repeat then answers 398 at the entries whose
    lessons exist, with their ids and
    `more_data`, and creates those that are missing. 133 says that the list itself has an identity
    twice; the second lesson was not created.
    Entries with 280, 281, 824 and 121601002 were created: do not create them again. Since 6.0
    `lmsActivityCreateClass`, one lesson a call,
    takes the operation's place; this one goes on working but gains nothing new.

    Args:
        body (AddCourseClassMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseClassMultipleResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseClassMultipleRequest,
) -> Response[AddCourseClassMultipleResponse]:
    """Create several lessons in a course.

     Does for each entry of `classJson` what `addCourseClass` does, and answers entry by entry in the
    order sent. ClassIn advises at most
    30 entries a call. Of more than 50 it cuts off the rest without a word: those lessons are not
    created and have no entry in the answer.
    The call as a whole can say 1 while entries fail: look at each entry's `errno`. What is wrong with
    the course or the list ends the call
    (144, 147, 149, 153, 155); what is wrong with a lesson stands at its entry.

    Give every entry a `courseUniqueIdentity` of its own. A repeat then answers 398 at the entries whose
    lessons exist, with their ids and
    `more_data`, and creates those that are missing. 133 says that the list itself has an identity
    twice; the second lesson was not created.
    Entries with 280, 281, 824 and 121601002 were created: do not create them again. Since 6.0
    `lmsActivityCreateClass`, one lesson a call,
    takes the operation's place; this one goes on working but gains nothing new.

    Args:
        body (AddCourseClassMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseClassMultipleResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseClassMultipleRequest,
) -> AddCourseClassMultipleResponse | None:
    """Create several lessons in a course.

     Does for each entry of `classJson` what `addCourseClass` does, and answers entry by entry in the
    order sent. ClassIn advises at most
    30 entries a call. Of more than 50 it cuts off the rest without a word: those lessons are not
    created and have no entry in the answer.
    The call as a whole can say 1 while entries fail: look at each entry's `errno`. What is wrong with
    the course or the list ends the call
    (144, 147, 149, 153, 155); what is wrong with a lesson stands at its entry.

    Give every entry a `courseUniqueIdentity` of its own. A repeat then answers 398 at the entries whose
    lessons exist, with their ids and
    `more_data`, and creates those that are missing. 133 says that the list itself has an identity
    twice; the second lesson was not created.
    Entries with 280, 281, 824 and 121601002 were created: do not create them again. Since 6.0
    `lmsActivityCreateClass`, one lesson a call,
    takes the operation's place; this one goes on working but gains nothing new.

    Args:
        body (AddCourseClassMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseClassMultipleResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
